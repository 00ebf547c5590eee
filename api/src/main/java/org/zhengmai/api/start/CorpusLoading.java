package org.zhengmai.api.start;

import java.nio.file.Path;
import java.util.List;
import org.zhengmai.cypher.GraphStore;

/**
 * Brings the graph up to date with a corpus. A bean of this type is run at start, after the store
 * was opened and migrated and while HTTP already answers; the server is ready when it has come
 * back. An exception ends the start with its message.
 */
@FunctionalInterface
public interface CorpusLoading {

  /**
   * Loads what is new or changed.
   *
   * @param store the open store
   * @param corpus files and folders; empty for the bundled sample
   * @return what was done
   */
  CorpusLoaded load(GraphStore store, List<Path> corpus);

  /**
   * What a loading did, in documents or sources as the loader counts them.
   *
   * @param added new
   * @param changed replaced by a newer text
   * @param unchanged left alone
   * @param failed not loaded; the loader has said why
   */
  record CorpusLoaded(int added, int changed, int unchanged, int failed) {}
}
