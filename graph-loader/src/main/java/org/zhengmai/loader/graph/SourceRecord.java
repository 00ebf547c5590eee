package org.zhengmai.loader.graph;

import org.zhengmai.loader.source.SourceText;

/**
 * A source file with its text.
 *
 * @param id {@code source/} and its key
 * @param source what was read
 */
public record SourceRecord(String id, SourceText source) implements GraphRecord {

  /** The record of a source. */
  public static SourceRecord of(SourceText source) {
    return new SourceRecord(idOf(source), source);
  }

  static String idOf(SourceText source) {
    return "source/" + source.key();
  }
}
