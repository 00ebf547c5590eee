package org.zhengmai.api.export;

/**
 * Text that XML 1.0 can hold: its production [2] Char allows no control characters but tab and line
 * ends, no half of a surrogate pair, and neither U+FFFE nor U+FFFF, and has no way to escape them.
 * Each becomes U+FFFD, the replacement character.
 */
final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  static String legal(String text) {
    if (text.codePoints().allMatch(XmlText::isLegal)) {
      return text;
    }
    return text.codePoints()
        .map(point -> isLegal(point) ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int point) {
    if (point < 0x20) {
      return point == '\t' || point == '\n' || point == '\r';
    }
    return point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
  }
}
