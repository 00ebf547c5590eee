package org.zhengmai.loader.document;

import java.util.OptionalInt;

/** Numbers written in ideographs: 十六, 二十三, 一百零五, and digit by digit as in 二〇九九. */
public final class ChineseNumber {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String ZEROS = "零○ＯOo0";
  private static final String UNITS = "十百千";

  /** The character class of ideographs that a number may have, for use inside {@code []}. */
  public static final String CLASS = "〇零○一二三四五六七八九十百千两";

  private ChineseNumber() {}

  /** Reads a number; empty where the characters are none or make a number above 9,999. */
  public static OptionalInt parse(String ideographs) {
    if (ideographs.isEmpty() || ideographs.length() > 9) {
      return OptionalInt.empty();
    }
    if (ideographs.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(ideographs));
    }
    boolean positional = ideographs.chars().noneMatch(c -> UNITS.indexOf(c) >= 0);
    return positional ? digitByDigit(ideographs) : withUnits(ideographs);
  }

  private static OptionalInt digitByDigit(String ideographs) {
    int value = 0;
    for (int i = 0; i < ideographs.length(); i++) {
      int digit = digit(ideographs.charAt(i));
      if (digit < 0 || value > 999_999) {
        return OptionalInt.empty();
      }
      value = 10 * value + digit;
    }
    return OptionalInt.of(value);
  }

  private static OptionalInt withUnits(String ideographs) {
    int value = 0;
    int pending = -1;
    for (int i = 0; i < ideographs.length(); i++) {
      int unit = UNITS.indexOf(ideographs.charAt(i));
      int digit = digit(ideographs.charAt(i));
      if (unit >= 0) {
        value += Math.max(1, pending) * (int) Math.pow(10, unit + 1.0);
        pending = -1;
      } else if (digit >= 0) {
        pending = digit;
      } else {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(value + Math.max(0, pending));
  }

  private static int digit(char c) {
    if (c == '两') {
      return 2;
    }
    return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
  }
}
