package org.zhengmai.loader.witness;

/** The characters by which readings are compared. */
final class Wording {

  /** Which marks are printed for the same thing: print decides on those, not wording. */
  private static final String MARKS = "“”‘’'〔〕";

  private static final String FORMS = "\"\"\"\"\"（）";

  private Wording() {}

  /** Clean text with one form for all quotation marks and one for all brackets of numbers. */
  static String of(String clean) {
    String text = clean;
    for (int i = 0; i < MARKS.length(); i++) {
      text = text.replace(MARKS.charAt(i), FORMS.charAt(i));
    }
    return text;
  }

  /** Without all that is neither letter nor figure. */
  static String ofLetters(String clean) {
    StringBuilder letters = new StringBuilder(clean.length());
    clean.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** Whether a text is another one with some characters left out. */
  static boolean isPartOf(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(at)) {
        at++;
      }
    }
    return at == part.length();
  }
}
