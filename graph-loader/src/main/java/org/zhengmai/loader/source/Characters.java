package org.zhengmai.loader.source;

/** What counts as white space in a printed document. */
public final class Characters {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202f';
  private static final char ZERO_WIDTH_SPACE = '\u200b';

  /** Between this and the byte-order mark there is no white space, but nearly all of a text. */
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private Characters() {}

  /**
   * Whether the character leaves no ink: blanks of any width (the ideographic one too), tabs, line
   * and page ends, and the marks of no width that web pages leave behind.
   */
  public static boolean isWhiteSpace(char c) {
    if (c > IDEOGRAPHIC_SPACE && c < BYTE_ORDER_MARK || c > ' ' && c <= '~') {
      return false;
    }
    return Character.isWhitespace(c)
        || c == NO_BREAK_SPACE
        || c == NARROW_NO_BREAK_SPACE
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK
        || Character.isSpaceChar(c);
  }

  /**
   * Whether the character is one of those of which nearly all of a text consists, and so neither a
   * mark nor a digit. Rare ideographs are not told so.
   */
  public static boolean isCommonIdeograph(char c) {
    return c >= '一' && c <= '龥';
  }

  /** The text without any white space. */
  public static String withoutWhiteSpace(CharSequence text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isWhiteSpace(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** The half-width form of a full-width digit; any other character itself. */
  static char halfWidthDigit(char c) {
    return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
  }

  /** The text with half-width digits only. */
  static String withHalfWidthDigits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    text.chars().forEach(c -> digits.append(halfWidthDigit((char) c)));
    return digits.toString();
  }
}
