package org.zhengmai.api.export;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value as a cell. A text that a spreadsheet would run as a formula has an apostrophe before it,
 * which spreadsheets take as the mark of a text (OWASP, CSV Injection): one that begins with = +
 * - @ or with their full-width forms, which Excel takes likewise, or with a tab or a line end.
 * Numbers stay numbers.
 */
final class CsvCell {

  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

  private CsvCell() {}

  static String of(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return value instanceof String text ? text(text) : value.toString();
  }

  private static String text(String text) {
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
