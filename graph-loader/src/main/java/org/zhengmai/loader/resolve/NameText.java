package org.zhengmai.loader.resolve;

import java.util.HashMap;
import java.util.Map;

/**
 * One way of writing for names: without white space, with full-width Chinese brackets and commas,
 * half-width letters and digits, and simplified characters.
 */
final class NameText {

  private static final Map<Character, Character> FOLDS = folds();

  private NameText() {}

  /** The folded text; characters are replaced or dropped, never added. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\ufeff') {
        folded.append(fold(c));
      }
    }
    return folded.toString();
  }

  private static char fold(char c) {
    boolean wide = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    if (wide) {
      return (char) (c - '０' + '0');
    }
    return FOLDS.getOrDefault(c, c);
  }

  private static Map<Character, Character> folds() {
    Map<Character, Character> folds = new HashMap<>();
    for (var row : DataFile.read("traditional.csv")) {
      folds.put(row.get("traditional").charAt(0), row.get("simplified").charAt(0));
    }
    String from = "()［］[]﹝﹞,;:";
    String to = "（）〔〕〔〕〔〕，；：";
    for (int i = 0; i < from.length(); i++) {
      folds.put(from.charAt(i), to.charAt(i));
    }
    return Map.copyOf(folds);
  }
}
