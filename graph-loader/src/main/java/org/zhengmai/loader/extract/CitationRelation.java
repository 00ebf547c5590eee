package org.zhengmai.loader.extract;

/** What a document or a task says of another document by naming it. */
public enum CitationRelation {
  /** 根据, 依据, 按照, 为贯彻落实: it grounds the whole document. */
  BASIS,
  /** A task says 落实, 贯彻 or 按照 it. */
  IMPLEMENTS,
  /** 废止. */
  REPEALS,
  /** 批复 of a 请示. */
  REPLIES_TO,
  /** Any other mention. */
  REFERENCES
}
