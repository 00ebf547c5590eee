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

  /** The lines of a text from its first to its last, blank ones too. */
  public static List<SourceLine> of(String text) {
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        lines.add(new SourceLine(new Span(start, i), text.substring(start, i)));
        boolean pair =
            i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  /** Whether nothing is printed on it. */
  public boolean isBlank() {
    return text.chars().allMatch(c -> Characters.isWhiteSpace((char) c));
  }

  /** What is printed on it, without white space before and after. */
  public String stripped() {
    int from = 0;
    int to = text.length();
    while (from < to && Characters.isWhiteSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isWhiteSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Its printed width in ideographs: a Latin letter or digit is half of one. */
  double width() {
    return stripped().chars().mapToDouble(c -> c < 0x2000 ? HALF_WIDTH : 1).sum();
  }
}
