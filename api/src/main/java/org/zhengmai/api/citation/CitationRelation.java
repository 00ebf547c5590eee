package org.zhengmai.api.citation;

/** How a document is mentioned. */
public enum CitationRelation {
  /** The ground on which the whole document rests. */
  BASIS,
  /** It is to be carried out. */
  IMPLEMENTS,
  /** It is repealed. */
  REPEALS,
  /** The request that a reply answers. */
  REPLIES_TO,
  /** Any other mention. */
  REFERENCES
}
