package org.zhengmai.loader.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/**
 * The heads of a source's documents, one each: what a gazette lists in its contents and a page
 * prints again is left out.
 */
final class DocumentHeads {

  /** Less text between two printings of a head is no document. */
  private static final int SHORTEST_TEXT = 400;

  /** What a list of contents prints between two titles: number, dots, page, a heading. */
  private static final int LONGEST_ENTRY = 160;

  private DocumentHeads() {}

  /** Those of a text, in order. */
  static List<DocumentHead> of(Passage all, Brackets brackets) {
    List<DocumentHead> printed = HeadFinder.findIn(all, brackets);
    return withMastheads(all, merged(all, withoutContents(all, printed)));
  }

  /**
   * Without the titles of a gazette's contents: each comes again behind, and nothing but the next
   * stands between them.
   */
  private static List<DocumentHead> withoutContents(Passage all, List<DocumentHead> heads) {
    Deque<DocumentHead> kept = new ArrayDeque<>();
    Map<String, DocumentHead> later = new HashMap<>();
    for (int i = heads.size() - 1; i >= 0; i--) {
      DocumentHead head = heads.get(i);
      DocumentHead printed = later.get(head.words());
      if (printed == null || !isEntry(all, head, heads.get(i + 1), printed)) {
        kept.addFirst(head);
      }
      later.put(head.words(), head);
    }
    return List.copyOf(kept);
  }

  /**
   * Whether nothing but the next head stands behind one that comes again. Two appointments have one
   * title, and each its number and its day.
   *
   * @param next the head behind it
   * @param printed the one with the same title further down
   */
  private static boolean isEntry(
      Passage all, DocumentHead head, DocumentHead next, DocumentHead printed) {
    if (next.words().equals(head.words()) || next.start() - head.bodyStart() >= LONGEST_ENTRY) {
      return false;
    }
    Passage between = all.after(head.bodyStart()).until(next.start());
    boolean dated = head.hasOtherNumber(printed) && !PrintedDate.findIn(between).isEmpty();
    return !dated && between.text().indexOf('。') < 0;
  }

  /**
   * A title or number that comes twice in a row belongs to one document, and the later is its head;
   * but a whole text in between shows that the document was printed twice.
   */
  private static List<DocumentHead> merged(Passage all, List<DocumentHead> heads) {
    List<DocumentHead> merged = new ArrayList<>();
    for (DocumentHead head : heads) {
      DocumentHead last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null
          && last.isSameAs(head)
          && head.start() - last.bodyStart() < SHORTEST_TEXT
          && !isSigned(all, last, head)) {
        merged.set(merged.size() - 1, head.from(last));
      } else {
        merged.add(head);
      }
    }
    return merged;
  }

  /** All heads with what is printed above them. */
  private static List<DocumentHead> withMastheads(Passage all, List<DocumentHead> heads) {
    List<DocumentHead> whole = new ArrayList<>();
    int floor = all.start();
    for (DocumentHead head : heads) {
      whole.add(head.startingAt(Masthead.start(all, head.start(), floor)));
      floor = head.bodyStart();
    }
    return whole;
  }

  /** Whether a paper, however short, was signed between two heads: then they are of two papers. */
  private static boolean isSigned(Passage all, DocumentHead one, DocumentHead next) {
    if (next.start() <= one.bodyStart()) {
      return false;
    }
    Passage between = all.after(one.bodyStart()).until(next.start());
    boolean signed =
        Signature.findIn(between, one.title().issuer(), Optional.of(one.title().passage()))
            .isPresent();
    return between.text().indexOf('。') >= 0 && (signed || Signature.loneDate(between).isPresent());
  }
}
