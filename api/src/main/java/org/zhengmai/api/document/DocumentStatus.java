package org.zhengmai.api.document;

/** How a document is known. */
public enum DocumentStatus {
  /** Its text is held. */
  HELD,
  /** Only known because another document names it. */
  CITED
}
