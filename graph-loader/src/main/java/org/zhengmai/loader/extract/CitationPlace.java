package org.zhengmai.loader.extract;

/** The part of a document in which another is named; it decides what the naming says. */
enum CitationPlace {
  /** Between the addressees and the first item. */
  PREAMBLE,
  /** Below a heading 编制依据. */
  GROUNDS,
  /** In a task. */
  TASK,
  /** Behind the last item. */
  TAIL,
  /** Anywhere else: aims, ranges, standards. */
  ELSEWHERE
}
