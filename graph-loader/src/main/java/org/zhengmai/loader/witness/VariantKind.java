package org.zhengmai.loader.witness;

/** In what way readings differ from the one chosen. */
public enum VariantKind {
  /** Other words. */
  WORDING,
  /** Words are missing. */
  OMISSION,
  /** There are more words. */
  ADDITION,
  /** Only points, commas and brackets differ. */
  PUNCTUATION,
  /** It bears the signs of faulty recognition. */
  OCR_DAMAGE
}
