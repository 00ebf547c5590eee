package org.zhengmai.loader.source;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Lines that hold a page number only: {@code — 56 —}, {@code - 3}, {@code －12－}, {@code 第5页}. A
 * bare number is not taken for one, because tables and emergency plans number their rows and
 * chapters so.
 */
final class PageNumbers implements CleaningStep {

  private static final String DASH = "[-—–－―─·•~〜]";

  /**
   * Dashes around the number, or only before or after it; or dashes alone, cut from their number. A
   * year with one dash (-2025年) is the rest of a range.
   */
  private static final Pattern LINE =
      Pattern.compile(
          DASH
              + "+\\s*[0-9０-９]{1,4}\\s*"
              + DASH
              + "+|"
              + DASH
              + "+\\s*[0-9０-９]{1,3}|[0-9０-９]{1,3}\\s*"
              + DASH
              + "+|"
              + DASH
              + "{1,3}|("
              // Where dashes were read apart: — — — 2 —.
              + DASH
              + "\\s){1,3}"
              + DASH
              + "\\s*[0-9０-９]{1,4}\\s*"
              + DASH
              + "+|第\\s*[0-9]{1,4}\\s*页(\\s*[,，/]?\\s*共\\s*[0-9]{1,4}\\s*页)?");

  /** No page number has more characters with its dashes and blanks. */
  private static final int LONGEST = 40;

  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

  /** The page number that is all that a line holds; empty for other lines. */
  static OptionalInt number(SourceLine line) {
    String text = line.text();
    if (text.length() > LONGEST || !isPageNumber(line)) {
      return OptionalInt.empty();
    }
    Matcher digits = DIGITS.matcher(text);
    // Integer.parseInt reads full-width digits too.
    return digits.find() ? OptionalInt.of(Integer.parseInt(digits.group())) : OptionalInt.empty();
  }

  private static boolean isPageNumber(SourceLine line) {
    return !line.isBlank()
        && !line.text().startsWith("\t")
        && LINE.matches(MarkdownMarks.without(line));
  }

  @Override
  public void find(List<SourceLine> lines, Consumer<Span> leaveOut) {
    for (SourceLine line : lines) {
      if (isPageNumber(line)) {
        leaveOut.accept(line.span());
      }
    }
  }
}
