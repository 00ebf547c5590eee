package org.zhengmai.loader.accuracy;

import tools.jackson.databind.JsonNode;

/**
 * Strings in a form in which habits of printing make no difference: no white space, one width and
 * one shape of brackets, quotation marks and dashes, no mark at either end. What is missing is
 * empty text.
 */
final class Plain {

  private static final String PRINTED = "（），：；﹝﹞［］[]〈〉“”％—–－～．";
  private static final String FOLDED = "(),:;〔〕〔〕〔〕《》\"\"%----.";
  private static final String MARKS = "。;,.";

  private Plain() {}

  static String of(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? "" : of(node.asString());
  }

  static String of(String printed) {
    StringBuilder plain = new StringBuilder(printed.length());
    printed
        .chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> plain.append(folded((char) c)));
    return stripped(plain.toString(), MARKS);
  }

  /** A title without the brackets around it. */
  static String title(JsonNode node) {
    return stripped(of(node), "《》");
  }

  private static char folded(char c) {
    int at = PRINTED.indexOf(c);
    return at < 0 ? c : FOLDED.charAt(at);
  }

  private static String stripped(String text, String marks) {
    int from = 0;
    int to = text.length();
    while (from < to && marks.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && marks.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
