package org.zhengmai.loader.source;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.function.Consumer;

/**
 * Marks of Markdown at the beginning of a line ({@code ##}, {@code - }, {@code > }), its pairs of
 * asterisks, its rules ({@code ---}), and the backslash before a mark that is meant as printed
 * ({@code 1\. }), as text recognition and converters write them.
 */
final class MarkdownMarks implements CleaningStep {

  private static final Pattern BEGINNING = Pattern.compile("^\\s*((#{1,6}|[-*+>])\\s+)+");
  private static final Pattern STRONG = Pattern.compile("\\*{2,3}|__");
  private static final Pattern ESCAPE = Pattern.compile("\\\\[!-/:-@\\[-`{-~]");
  private static final Pattern RULE = Pattern.compile("^\\s*([-*_]\\s*){3,}$");
  private static final Pattern QUOTE = Pattern.compile("^[\\s>#*]*|[\\s*]*$");

  @Override
  public void find(List<SourceLine> lines, Consumer<Span> leaveOut) {
    for (SourceLine line : lines) {
      mark(BEGINNING.matcher(line.text()), line, leaveOut);
      mark(STRONG.matcher(line.text()), line, leaveOut);
      mark(RULE.matcher(line.text()), line, leaveOut);
      Matcher escape = ESCAPE.matcher(line.text());
      while (escape.find()) {
        int at = line.span().start() + escape.start();
        leaveOut.accept(new Span(at, at + 1));
      }
    }
  }

  /** What a line says without the marks around it that no printed line begins or ends with. */
  static String without(SourceLine line) {
    return QUOTE.matcher(line.text()).replaceAll("");
  }

  private static void mark(Matcher matcher, SourceLine line, Consumer<Span> leaveOut) {
    int start = line.span().start();
    while (matcher.find()) {
      leaveOut.accept(new Span(start + matcher.start(), start + matcher.end()));
    }
  }
}
