package org.zhengmai.loader.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Lines that a gazette prints at the head of its pages, such as {@code 2/2023 朔州市人民政府公报 ·市政府文件·} or
 * {@code 2099年第5期　延边州人民政府公报}: they name a gazette and its issue and nothing else. Also a letterhead
 * that comes back in the middle of a document, as copies of printed pages have it.
 */
final class RunningHeads implements CleaningStep {

  private static final String ISSUE =
      "([0-9]{1,3}/[0-9]{4}|[0-9]{4}年?第?[0-9]{1,3}[期号]?|第[0-9]{1,4}期)";
  private static final String RUBRIC = "[·•・‧][^·•・‧]{2,14}[·•・‧]";
  private static final String GAZETTE = "\\p{Han}{2,16}(公报|政报)";

  /** The gazette's name with an issue or a rubric, in any order. */
  private static final Pattern HEAD =
      Pattern.compile("((" + ISSUE + "|" + RUBRIC + "|" + GAZETTE + "|—?[0-9]{1,4}—?))+");

  private static final Pattern GAZETTE_NAME = Pattern.compile(GAZETTE);
  private static final Pattern LETTERHEAD = Pattern.compile("\\p{Han}{4,30}文件");
  private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern NUMBER = Pattern.compile("号$");

  @Override
  public void find(List<SourceLine> lines, Consumer<Span> leaveOut) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!mayBeHead(lines.get(i))) {
        continue;
      }
      String text =
          Characters.withHalfWidthDigits(
              Characters.withoutWhiteSpace(MarkdownMarks.without(lines.get(i))));
      if (isOfGazette(text)) {
        leaveOut.accept(lines.get(i).span());
        leaveOutNumber(lines, i, -1, leaveOut);
        leaveOutNumber(lines, i, 1, leaveOut);
      } else if (LETTERHEAD.matches(text) && cameBack(text, seen) && !opens(lines, i)) {
        leaveOut.accept(lines.get(i).span());
      }
    }
  }

  /** Whether it has the last character of a gazette's name or of a letterhead; few lines have. */
  private static boolean mayBeHead(SourceLine line) {
    return line.text().indexOf('报') >= 0 || line.text().indexOf('件') >= 0;
  }

  /** Whether a line names a gazette and its issue or rubric, and nothing else. */
  static boolean isOfGazette(SourceLine line) {
    return mayBeHead(line)
        && isOfGazette(Characters.withoutWhiteSpace(MarkdownMarks.without(line)));
  }

  private static boolean isOfGazette(String text) {
    return HEAD.matches(text) && GAZETTE_NAME.matcher(text).find();
  }

  /** A bare number is the page's where it stands next to the page's head. */
  private static void leaveOutNumber(
      List<SourceLine> lines, int head, int step, Consumer<Span> leaveOut) {
    int at = head + step;
    while (at >= 0 && at < lines.size() && lines.get(at).isBlank()) {
      at += step;
    }
    boolean number =
        at >= 0 && at < lines.size() && BARE_NUMBER.matches(MarkdownMarks.without(lines.get(at)));
    if (number && !lines.get(at).text().startsWith("\t")) {
      leaveOut.accept(lines.get(at).span());
    }
  }

  private static boolean cameBack(String letterhead, Map<String, Integer> seen) {
    return seen.merge(letterhead, 1, Integer::sum) > 1;
  }

  /** A letterhead with a document number below it opens a document. */
  private static boolean opens(List<SourceLine> lines, int at) {
    for (int next = at + 1; next < lines.size(); next++) {
      if (!lines.get(next).isBlank()) {
        return NUMBER.matcher(lines.get(next).stripped()).find();
      }
    }
    return false;
  }
}
