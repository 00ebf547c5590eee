package org.zhengmai.api.document;

/**
 * Brings a document number as people type it to its canonical form, as the loader brings printed
 * ones: {@code 示政办发［２０９９］ 第01号} becomes {@code 示政办发〔2099〕1号}.
 */
@FunctionalInterface
public interface DocumentNumbers {

  /**
   * The canonical form.
   *
   * @param typed a number, or its beginning, in any style of brackets, digits and ideographs
   * @return the canonical form of a whole number; the folded characters of anything else
   */
  String canonical(String typed);
}
