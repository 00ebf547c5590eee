package org.zhengmai.api.lineage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.Parameters;

/**
 * What is asked about the line of a document.
 *
 * @param document its id
 * @param direction which way to go
 * @param depth steps at most
 * @param relations names of the relations to follow
 * @param curated whether what was added by hand counts
 * @param asOf leaves out what was not in force on this day; null leaves out nothing
 */
record LineageKey(
    String document,
    LineageDirection direction,
    int depth,
    List<String> relations,
    boolean curated,
    @Nullable LocalDate asOf) {

  /** The conditions that every query of a walk has. */
  Parameters conditions() {
    return Parameters.of("relations", relations).with("curated", curated).with("asOf", asOf);
  }
}
