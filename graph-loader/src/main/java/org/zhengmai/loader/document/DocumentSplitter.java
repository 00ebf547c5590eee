package org.zhengmai.loader.document;

import java.util.ArrayList;
import java.util.List;
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

  private static final int FEWEST_SENTENCES = 3;

  /** As much of a report as has its title and the congress to which it was given. */
  private static final int LONGEST_REPORT_HEAD = 120;

  /** A table of tasks may have no sentence, but a column of those who answer for them. */
  private static final Pattern ANSWERS = Pattern.compile("(责任|牵头|配合|主办)(单位|部门|科室)");

  private DocumentSplitter() {}

  /** The documents of a source, in order. Every source has at least one. */
  public static List<DocumentText> split(CleanText clean) {
    Brackets brackets = Brackets.of(clean.text());
    Passage all = clean.all();
    List<DocumentHead> heads = DocumentHeads.of(all, brackets);
    List<DocumentText> documents = new ArrayList<>();
    int first = heads.isEmpty() ? all.end() : heads.get(0).start();
    boolean headless = heads.isEmpty() || isDocument(all.until(first));
    if (headless) {
      addHeadless(all.until(first), brackets, documents);
    }
    for (int i = 0; i < heads.size(); i++) {
      int from = i == 0 && !headless ? all.start() : heads.get(i).start();
      int to = i + 1 < heads.size() ? heads.get(i + 1).start() : all.end();
      Passage part = new Passage(clean, from, to);
      List<Integer> others = HeadlessStart.findIn(part, heads.get(i).bodyStart());
      int end = others.isEmpty() ? to : others.get(0);
      documents.add(HeadedDocument.read(part.until(end), heads.get(i), brackets));
      if (end < to) {
        addHeadless(part.after(end), brackets, documents);
      }
    }
    return documents;
  }

  /** Papers without head, one after another. */
  private static void addHeadless(Passage part, Brackets brackets, List<DocumentText> documents) {
    int from = part.start();
    for (int next : HeadlessStart.findIn(part, from)) {
      if (documents.isEmpty() && isPageAbove(part, next)) {
        continue;
      }
      documents.add(HeadlessDocument.read(part.after(from).until(next), brackets));
      from = next;
    }
    documents.add(HeadlessDocument.read(part.after(from), brackets));
  }

  /** Navigation and metadata have no sentences and say who answers for nothing, however long. */
  private static boolean isDocument(Passage before) {
    return (before.length() >= SHORTEST_HEADLESS && says(before)) || HeadlessStart.isReport(before);
  }

  /** Whether nothing but what a page says of itself stands above a report. */
  private static boolean isPageAbove(Passage part, int report) {
    return !says(part.until(report))
        && HeadlessStart.isReport(part.after(report).until(report + LONGEST_REPORT_HEAD));
  }

  private static boolean says(Passage text) {
    long sentences = text.text().chars().filter(c -> c == '。').count();
    return sentences >= FEWEST_SENTENCES || text.find(ANSWERS).isPresent();
  }
}
