package org.zhengmai.api.observation;

/** Kinds of observation, as the loader writes them. */
public enum ObservationCode {
  /** A document number is damaged. */
  DAMAGED_NUMBER,
  /** A list of units cannot all be read. */
  GARBLED_UNIT_LIST,
  /** No title of its own was found. */
  NO_TITLE,
  /** The title is about another matter than the text. */
  TITLE_AT_ODDS,
  /** The signature is dated before a meeting that the text reports. */
  SIGNED_BEFORE_EVENT,
  /** A clause that seems to belong to another paper. */
  FOREIGN_CLAUSE,
  /** A short form with nothing that it is short for. */
  UNRESOLVED_SHORT_FORM,
  /** A cell is empty and nothing above it can stand in. */
  EMPTY_CELL,
  /** Another paper with another text bears the same number, or the same title and day. */
  SHARED_NUMBER,
  /** Words that recognition of a scan leaves behind. */
  OCR_DAMAGE,
  /** A ground, or a paper that is ended or changed, is younger than the document. */
  IMPOSSIBLE_DATE,
  /** Papers rest on each other. */
  CIRCULAR_GROUNDS
}
