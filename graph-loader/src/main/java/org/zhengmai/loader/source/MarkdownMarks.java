package org.zhengmai.loader.source;

import java.util.List;
import java.util.function.Consumer;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Marks of Markdown at the beginning of a line ({@code ##}, {@code - }, {@code > }) and its pairs
 * of asterisks, as text recognition writes them.
 */
final class MarkdownMarks implements CleaningStep {

  private static final Pattern BEGINNING = Pattern.compile("^\\s*((#{1,6}|[-*+>])\\s+)+");
  private static final Pattern STRONG = Pattern.compile("\\*{2,3}|__");

  @Override
  public void find(List<SourceLine> lines, Consumer<Span> leaveOut) {
    for (SourceLine line : lines) {
      mark(BEGINNING.matcher(line.text()), line, leaveOut);
      mark(STRONG.matcher(line.text()), line, leaveOut);
    }
  }

  private static void mark(Matcher matcher, SourceLine line, Consumer<Span> leaveOut) {
    int start = line.span().start();
    while (matcher.find()) {
      leaveOut.accept(new Span(start + matcher.start(), start + matcher.end()));
    }
  }
}
