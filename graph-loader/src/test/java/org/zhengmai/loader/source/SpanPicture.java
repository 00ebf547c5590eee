package org.zhengmai.loader.source;

import java.util.List;

/**
 * Draws spans into their text, so that tests show them and nobody counts characters: {@code
 * 由⟦市财政局⟧牵头}. Line ends are drawn as ⏎. A picture also serves as a test's input, because its text
 * can be taken back out of it.
 */
public final class SpanPicture {

  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';
  private static final char LINE_END = '⏎';

  private SpanPicture() {}

  /** The text with ⟦ where a span begins and ⟧ where it ends. */
  public static String of(String text, List<Span> spans) {
    StringBuilder picture = new StringBuilder(text.length() + 2 * spans.size());
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      spans.stream()
          .filter(span -> span.end() == at && span.start() < at)
          .forEach(span -> picture.append(CLOSE));
      spans.stream()
          .filter(span -> span.start() == at)
          .forEach(span -> picture.append(span.length() == 0 ? "" + OPEN + CLOSE : "" + OPEN));
      if (i < text.length()) {
        picture.append(text.charAt(i) == '\n' ? LINE_END : text.charAt(i));
      }
    }
    return picture.toString();
  }

  /** The source of the passages with the places at which they stand. */
  public static String ofPassages(String source, List<Passage> passages) {
    return of(source, passages.stream().map(Passage::span).toList());
  }

  /** The text that a picture shows. */
  public static String textOf(String picture) {
    StringBuilder text = new StringBuilder(picture.length());
    picture
        .chars()
        .filter(c -> c != OPEN && c != CLOSE)
        .forEach(c -> text.append(c == LINE_END ? '\n' : (char) c));
    return text.toString();
  }
}
