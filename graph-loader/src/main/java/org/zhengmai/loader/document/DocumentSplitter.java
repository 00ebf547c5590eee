package org.zhengmai.loader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * Tells the documents of a source apart by their heads: a title above its text, mostly with a
 * number before or after it. A gazette prints one document after another without more than that; a
 * saved web page prints the title of one document several times.
 */
public final class DocumentSplitter {

  /** Shorter text before the first head is its letterhead, or what a web page puts around. */
  private static final int SHORTEST_HEADLESS = 400;

  private static final Pattern LETTERHEAD = Pattern.compile("\\p{Han}{4,40}文件$");

  private DocumentSplitter() {}

  /** The documents of a source, in order. Every source has at least one. */
  public static List<DocumentText> split(CleanText clean) {
    Brackets brackets = Brackets.of(clean.text());
    Passage all = clean.all();
    List<Head> heads = merged(heads(all, brackets));
    List<DocumentText> documents = new ArrayList<>();
    int first = heads.isEmpty() ? all.end() : heads.get(0).start();
    boolean headless = heads.isEmpty() || first - all.start() >= SHORTEST_HEADLESS;
    if (headless) {
      documents.add(HeadlessDocument.read(all.until(first), brackets));
    }
    for (int i = 0; i < heads.size(); i++) {
      int from = i == 0 && !headless ? all.start() : heads.get(i).start();
      int to = i + 1 < heads.size() ? heads.get(i + 1).start() : all.end();
      documents.add(document(new Passage(clean, from, to), heads.get(i), brackets));
    }
    return documents;
  }

  private static List<Head> heads(Passage all, Brackets brackets) {
    List<NumberMention> numbers =
        NumberMention.findIn(all).stream()
            .filter(number -> !brackets.inTitle(number.passage().start()))
            .filter(number -> !brackets.inParenthesis(number.passage().start()))
            .toList();
    return TitleMention.findIn(all, brackets).stream()
        .flatMap(title -> head(all, title, numbers).stream())
        .toList();
  }

  private static Optional<Head> head(Passage all, TitleMention title, List<NumberMention> numbers) {
    Optional<NumberMention> before =
        numbers.stream().filter(n -> n.passage().end() == title.start()).findFirst();
    Optional<NumberMention> after =
        numbers.stream().filter(n -> n.passage().start() == title.end()).findFirst();
    Optional<NumberMention> number = after.or(() -> before);
    int bodyStart = after.map(n -> n.passage().end()).orElse(title.end());
    Optional<Passage> addressees =
        all.after(bodyStart).until(bodyStart + 160).find(TitleMention.ADDRESSEES);
    boolean standsAlone =
        title.issuer().isPresent()
            && all.clean().startsParagraph(title.start())
            && (title.end() >= all.end() || all.clean().startsParagraph(title.end()));
    if (number.isEmpty() && addressees.isEmpty() && !standsAlone) {
      return Optional.empty();
    }
    int start = before.map(n -> letterhead(all, n.passage().start())).orElse(title.start());
    return Optional.of(
        new Head(start, title, number, addressees.map(Passage::end).orElse(bodyStart)));
  }

  private static int letterhead(Passage all, int number) {
    int line = number;
    do {
      line--;
    } while (line > all.start() && !all.clean().startsParagraph(line));
    boolean head = line >= all.start() && LETTERHEAD.matches(all.after(line).until(number).text());
    return head ? line : number;
  }

  /**
   * A title or number that comes twice in a row belongs to one document, and the later is its head;
   * but a whole text in between shows that the document was printed twice.
   */
  private static List<Head> merged(List<Head> heads) {
    List<Head> merged = new ArrayList<>();
    for (Head head : heads) {
      Head last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null
          && last.isSameAs(head)
          && head.start() - last.bodyStart() < SHORTEST_HEADLESS) {
        merged.set(merged.size() - 1, head.from(last));
      } else {
        merged.add(head);
      }
    }
    return merged;
  }

  private static DocumentText document(Passage whole, Head head, Brackets brackets) {
    Passage body = whole.after(head.bodyStart());
    Optional<Passage> titled = head.title().issuer();
    Optional<Signature> signature =
        Signature.findIn(body, titled, Optional.of(head.title().passage()));
    return new DocumentText(
        whole,
        Optional.of(head.title().passage()),
        titled.or(() -> signature.map(Signature::issuer)),
        head.number(),
        signature.map(Signature::date),
        body,
        DocumentType.ofTitle(head.title().passage().text()),
        brackets);
  }

  /** Where a document begins, and what stands there. */
  private record Head(
      int start, TitleMention title, Optional<NumberMention> number, int bodyStart) {

    boolean isSameAs(Head other) {
      boolean sameTitle = title.passage().text().equals(other.title.passage().text());
      boolean sameNumber =
          number.isPresent() && canonical().isPresent() && canonical().equals(other.canonical());
      return sameTitle || sameNumber;
    }

    private Optional<String> canonical() {
      return number.flatMap(NumberMention::number).map(DocumentNumber::canonical);
    }

    Head from(Head earlier) {
      return new Head(earlier.start, title, number.or(earlier::number), bodyStart);
    }
  }
}
