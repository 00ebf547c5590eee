package org.zhengmai.loader.load;

import java.util.List;
import java.util.Map;
import org.zhengmai.loader.extract.ObservationCode;

/**
 * What a load did.
 *
 * @param sources how many files were added, changed, unchanged, failed
 * @param documents the same for documents; one is unchanged when it was looked at and equals what
 *     is stored
 * @param links how many curated links are in force after it
 * @param observations how many there are of each kind in the documents that were added or changed
 * @param failures what could not be read or written, and why
 */
public record LoadReport(
    Counts sources,
    Counts documents,
    int links,
    Map<ObservationCode, Integer> observations,
    List<Failure> failures) {

  /**
   * How many were treated how.
   *
   * @param added were not there before
   * @param changed replaced an earlier version
   * @param unchanged were there and stayed
   * @param failed were left as they were, because of an error
   */
  public record Counts(int added, int changed, int unchanged, int failed) {}

  /**
   * One error.
   *
   * @param file the file, by its key
   * @param message what is wrong, with the place where it is known
   */
  public record Failure(String file, String message) {}

  /** Whether everything went well. */
  public boolean isComplete() {
    return failures.isEmpty();
  }
}
