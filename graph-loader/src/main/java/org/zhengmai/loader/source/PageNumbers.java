package org.zhengmai.loader.source;

import java.util.List;
import java.util.function.Consumer;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Lines that hold a page number only: {@code — 56 —}, {@code - 3}, {@code －12－}, {@code 第5页}. A
 * bare number is not taken for one, because tables and emergency plans number their rows and
 * chapters so.
 */
final class PageNumbers implements CleaningStep {

  private static final String DASH = "[-—–－―─·•~〜]";

  /**
   * Dashes around the number, or only before or after it; or dashes alone, cut from their number.
   */
  private static final Pattern LINE =
      Pattern.compile(
          DASH
              + "+\\s*[0-9０-９]{1,4}\\s*"
              + DASH
              + "*|[0-9０-９]{1,4}\\s*"
              + DASH
              + "+|"
              + DASH
              + "{1,3}|第\\s*[0-9]{1,4}\\s*页(\\s*[,，/]?\\s*共\\s*[0-9]{1,4}\\s*页)?");

  @Override
  public void find(List<SourceLine> lines, Consumer<Span> leaveOut) {
    for (SourceLine line : lines) {
      if (!line.text().startsWith("\t") && LINE.matches(MarkdownMarks.without(line))) {
        leaveOut.accept(line.span());
      }
    }
  }
}
