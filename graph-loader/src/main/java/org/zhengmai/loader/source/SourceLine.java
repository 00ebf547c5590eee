package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a source.
 *
 * @param span where it stands, without its line end
 * @param text its characters
 */
public record SourceLine(Span span, String text) {

  private static final double HALF_WIDTH = 0.5;
  private static final char FIRST_WIDE = '\u2000';

  /**
   * The lines of a text from its first to its last, blank ones too. Where tags of HTML came into
   * the text a block is a line, and the tags are on none.
   */
  public static List<SourceLine> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** The lines of a text that a stretch of it touches, whole. */
  public static List<SourceLine> of(String text, Span within) {
    List<SourceLine> lines = new ArrayList<>();
    int start = within.start();
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    for (int i = start; i <= text.length() && start <= within.end(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        SourceLine line = new SourceLine(new Span(start, i), text.substring(start, i));
        LostLineEnds.paragraphs(line).forEach(part -> Markup.addBlocks(part, lines));
        boolean pair =
            i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether nothing is printed on it. */
  public boolean isBlank() {
    return firstPrinted() == text.length();
  }

  /** Whether its last character is one of these. */
  boolean endsWithAny(String characters) {
    return !text.isEmpty() && characters.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** What is printed on it, without white space before and after. */
  public String stripped() {
    int from = firstPrinted();
    return text.substring(from, endOfPrinted(from));
  }

  private int firstPrinted() {
    int from = 0;
    while (from < text.length() && Characters.isWhiteSpace(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private int endOfPrinted(int from) {
    int to = text.length();
    while (to > from && Characters.isWhiteSpace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  /** Its width in ideographs: a Latin letter or digit is half of one, a mark a whole one. */
  double width() {
    int from = firstPrinted();
    int to = endOfPrinted(from);
    int narrow = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      narrow += !Characters.isCommonIdeograph(c) && CharacterFolding.fold(c) < FIRST_WIDE ? 1 : 0;
    }
    return to - from - narrow * HALF_WIDTH;
  }
}
