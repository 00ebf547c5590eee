package org.zhengmai.loader.compare;

/**
 * One fact of an extraction.
 *
 * @param kind what sort of fact, for example {@code responsibility} or {@code document.issuer}
 * @param where what it is about: the document, for most kinds the task, and the name; equal in both
 *     extractions where the fact is the same one, for example {@code 示政发〔2099〕1号 16: 市财政局}
 * @param value what is said, for example {@code LEAD 1}; empty where the fact is that it is there
 */
record Fact(String kind, String where, String value) {

  /** What tells the fact from others of its extraction. */
  record Key(String kind, String where) {}

  Key key() {
    return new Key(kind, where);
  }
}
