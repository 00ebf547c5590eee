package org.zhengmai.loader.load;

import java.util.List;
import org.zhengmai.loader.lineage.ComparedDocument;
import org.zhengmai.loader.lineage.ComparedTarget;

/**
 * What is stored of a document for comparisons.
 *
 * @param document its tasks, under the ids that they have in the graph
 * @param targets its targets, in the order of their positions
 * @param targetIds their ids in the graph, in the same order
 */
record StoredComparison(
    ComparedDocument document, List<ComparedTarget> targets, List<String> targetIds) {

  /** Copies the lists, so that it cannot change. */
  StoredComparison {
    targets = List.copyOf(targets);
    targetIds = List.copyOf(targetIds);
  }
}
