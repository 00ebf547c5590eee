package org.zhengmai.loader.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some copies of a document have where they differ.
 *
 * @param text the words, without white space; empty where these copies have none; null in papers
 *     about persons, whose names are not stored but in the sources' texts
 * @param votes how many voices it has: copies with the same bytes are one
 * @param places where it stands in each of these copies, the best copy first
 */
public record ReadingRecord(@Nullable String text, int votes, List<ReadingPlace> places) {

  /**
   * A reading's place in a copy.
   *
   * @param sourceId the source that holds the copy
   * @param evidence the words there
   */
  public record ReadingPlace(String sourceId, Evidence evidence) {}
}
