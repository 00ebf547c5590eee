package org.zhengmai.loader.source;

import java.util.List;
import java.util.function.Consumer;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Marks of Markdown at the beginning of a line ({@code ##}, {@code - }, {@code > }), its pairs of
 * asterisks, its rules ({@code ---}), and the backslash before a mark that is meant as printed
 * ({@code 1\. }), as text recognition and converters write them.
 */
final class MarkdownMarks implements CleaningStep {

  private static final Pattern BEGINNING = Pattern.compile("^\\s*((#{1,6}|[-*+>])\\s+)+");
  private static final Pattern STRONG = Pattern.compile("\\*{2,3}|__");
  private static final Pattern ESCAPE = Pattern.compile("\\\\[!-/:-@\\[-`{-~]");

  /** Where lines were joined: a heading's hashes (not 3#楼), and the dash of the next item. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?:^|[^0-9A-Za-z#])(?P<hashes>#+)|[。；！？）)”\"]\\s*(?P<dash>[-*+])(?:\\s+|$)"
              + "|[^0-9A-Za-z](?P<item>[-*+])\\s+(?:[（(][一二三四五六七八九十0-9]|[0-9]{1,3}[.、])");

  private static final Pattern LAST_DASH = Pattern.compile("\\p{Han}\\s*[-*+]$");
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(?:[（(][一二三四五六七八九十0-9]|[0-9]{1,3}[.、])");
  private static final Pattern RULE = Pattern.compile("^\\s*([-*_]\\s*){3,}$");

  /** What all marks have, and most lines have not. */
  private static final Pattern ANY = Pattern.compile("[-*+>#_\\\\]");

  private static final String BLANKS = " \t\n\f\r";
  private static final String OPENING = BLANKS + ">#*";
  private static final String CLOSING = BLANKS + "*";

  @Override
  public void find(List<SourceLine> lines, Consumer<Span> leaveOut) {
    SourceLine before = new SourceLine(new Span(0, 0), "");
    for (SourceLine line : lines) {
      if (line.isBlank()) {
        continue;
      }
      cutDash(before, line, leaveOut);
      before = line;
      if (!ANY.matcher(line.text()).find()) {
        continue;
      }
      mark(BEGINNING.matcher(line.text()), line, leaveOut);
      mark(STRONG.matcher(line.text()), line, leaveOut);
      inline(line, leaveOut);
      mark(RULE.matcher(line.text()), line, leaveOut);
      Matcher escape = ESCAPE.matcher(line.text());
      while (escape.find()) {
        int at = line.span().start() + escape.start();
        leaveOut.accept(new Span(at, at + 1));
      }
    }
  }

  /** The dash of an item whose number came to stand on the next line. */
  private static void cutDash(SourceLine before, SourceLine line, Consumer<Span> leaveOut) {
    boolean dash = before.endsWithAny("-*+") && LAST_DASH.matcher(before.text()).find();
    if (dash && NUMBER.matcher(line.text()).find()) {
      int end = before.span().end();
      leaveOut.accept(new Span(end - 1, end));
    }
  }

  private static void inline(SourceLine line, Consumer<Span> leaveOut) {
    Matcher matcher = INLINE.matcher(line.text());
    while (matcher.find()) {
      for (String group : List.of("hashes", "dash", "item")) {
        if (matcher.start(group) >= 0) {
          int start = line.span().start();
          leaveOut.accept(new Span(start + matcher.start(group), start + matcher.end(group)));
        }
      }
    }
  }

  /** What a line says without the marks around it that no printed line begins or ends with. */
  static String without(SourceLine line) {
    String text = line.text();
    int from = 0;
    while (from < text.length() && OPENING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int to = text.length();
    while (to > from && CLOSING.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  private static void mark(Matcher matcher, SourceLine line, Consumer<Span> leaveOut) {
    int start = line.span().start();
    while (matcher.find()) {
      leaveOut.accept(new Span(start + matcher.start(), start + matcher.end()));
    }
  }
}
