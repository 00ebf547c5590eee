package org.zhengmai.loader.laws;

import java.util.List;
import java.util.regex.Pattern;

/** Other marks for the same: punctuation, brackets of numbers, Markdown. */
final class Marks {

  private static final String FULL = "（），：；？！％．";
  private static final String HALF = "(),:;?!%.";
  private static final Pattern NUMBER = Pattern.compile("[〔﹝\\[［]([0-9０-９]{4}年?)[〕﹞\\]］]");

  private Marks() {}

  static Rewriting halfWidth() {
    return new Rewriting("half-width punctuation", text -> replaced(text, FULL, HALF));
  }

  /** The full stop of a figure stays what it is, and so does that of a file's or page's name. */
  static Rewriting fullWidth() {
    return new Rewriting(
        "full-width punctuation",
        text -> replaced(text, HALF.substring(0, 8), FULL.substring(0, 8)));
  }

  static Rewriting fullWidthDigits() {
    return new Rewriting("full-width digits", text -> replaced(text, "0123456789", "０１２３４５６７８９"));
  }

  /** One form for all that the two above change, so that printed facts can be compared. */
  static String folded(String text) {
    return replaced(replaced(text, FULL, HALF), "０１２３４５６７８９", "0123456789");
  }

  /** The same for facts, with one form for all brackets of numbers too. */
  static List<String> foldedAll(List<String> facts) {
    return facts.stream()
        .map(Marks::folded)
        .map(fact -> replaced(fact, "〔〕﹝﹞［］【】()", "[][][][][]"))
        .toList();
  }

  static List<Rewriting> numberBrackets() {
    return List.of("〔〕", "[]", "［］", "﹝﹞", "()", "（）", "【】").stream()
        .map(
            pair ->
                new Rewriting(
                    "numbers in " + pair,
                    text ->
                        NUMBER.matcher(text).replaceAll(pair.charAt(0) + "$1" + pair.charAt(1))))
        .toList();
  }

  static List<Rewriting> markdown() {
    return List.of(
        new Rewriting("heading marks", text -> text.replaceAll("(?m)^(?=[一二三四五六七八九十]+、)", "## ")),
        new Rewriting(
            "list marks", text -> text.replaceAll("(?m)^(?=[（(][一二三四五六七八九十]|[0-9])", "- ")),
        new Rewriting("quote marks", text -> text.replaceAll("(?m)^(?=[^\\s|])", "> ")),
        new Rewriting(
            "bold numbers",
            text -> text.replaceAll("(?m)^([（(]?[一二三四五六七八九十0-9]+[）)、.])", "**$1**")),
        new Rewriting(
            "bold labels", text -> text.replaceAll("(\\p{IsHan}{2}单位)(?=[：:])", "**$1**")),
        new Rewriting(
            "escaped points", text -> text.replaceAll("(?m)^([0-9]+)\\.(?![0-9])", "$1\\\\.")),
        new Rewriting("escaped brackets", text -> text.replace("[", "\\[").replace("]", "\\]")),
        new Rewriting("rules", text -> text.replaceAll("\n\n(?=[一二三四五六七八九十]+、)", "\n\n---\n\n")));
  }

  private static String replaced(String text, String from, String to) {
    StringBuilder replaced = new StringBuilder(text);
    for (int i = 0; i < replaced.length(); i++) {
      int at = from.indexOf(replaced.charAt(i));
      if (at >= 0) {
        replaced.setCharAt(i, to.charAt(at));
      }
    }
    return replaced.toString();
  }
}
