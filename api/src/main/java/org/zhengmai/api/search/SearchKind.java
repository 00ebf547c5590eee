package org.zhengmai.api.search;

/** What a search finds, as in the schema. */
enum SearchKind {
  DOCUMENT("Document"),
  TASK("Task"),
  AGENCY("Agency"),
  TARGET("Target");

  private final String label;

  SearchKind(String label) {
    this.label = label;
  }

  /** The label of such nodes in the store. */
  String label() {
    return label;
  }
}
