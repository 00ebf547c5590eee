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
 * @param refusedLinks the curated links of the store that are not in force, and why
 * @param lines what became of the lines between tasks
 * @param observations how many there are of each kind in the documents that were added or changed
 * @param collated the documents of several copies that were looked at
 * @param failures what could not be read or written, and why
 */
public record LoadReport(
    Counts sources,
    Counts documents,
    int links,
    List<RefusedLink> refusedLinks,
    Lines lines,
    Map<ObservationCode, Integer> observations,
    List<Collated> collated,
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
   * A curated link that cannot hold; its document has an observation.
   *
   * @param file the link file, by its key
   * @param link its id, which names both documents and the relation
   * @param code what stands against it
   */
  public record RefusedLink(String file, String link, ObservationCode code) {}

  /**
   * Lines between tasks.
   *
   * @param documents how many documents were compared with others
   * @param inherited how many lines along a line of documents were found
   * @param parallel how many without one
   */
  public record Lines(int documents, int inherited, int parallel) {}

  /**
   * A document of which several copies are held.
   *
   * @param document its id
   * @param witnesses how many copies
   * @param variants at how many places they differ
   */
  public record Collated(String document, int witnesses, int variants) {}

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
