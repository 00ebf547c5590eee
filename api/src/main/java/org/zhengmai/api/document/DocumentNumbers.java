package org.zhengmai.api.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings a document number as people type it to its canonical form: {@code 示政办发［２０９９］ 1 号} becomes
 * {@code 示政办发〔2099〕1号}. A beginning of a number is brought to the beginning of the canonical form.
 */
public final class DocumentNumbers {

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern OPENING = Pattern.compile("[\\[(【]");
  private static final Pattern CLOSING = Pattern.compile("年?[\\])】〕]");

  private DocumentNumbers() {}

  /**
   * The canonical form.
   *
   * @param typed a number, or its beginning, in any style of brackets and digits
   * @return with 〔〕, ASCII digits and no blanks
   */
  public static String canonical(String typed) {
    // NFKC turns full-width digits and brackets, and the small ﹝﹞, into their usual forms.
    String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    String joined = BLANK.matcher(folded).replaceAll("");
    return CLOSING.matcher(OPENING.matcher(joined).replaceAll("〔")).replaceAll("〕");
  }
}
