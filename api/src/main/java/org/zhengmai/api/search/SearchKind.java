package org.zhengmai.api.search;

/** What a search finds, as in the schema; each is the label of such nodes in the store. */
enum SearchKind {
  DOCUMENT,
  TASK,
  AGENCY,
  TARGET
}
