package org.zhengmai.api.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.DocumentRelation;
import org.zhengmai.api.error.Range;
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

  /** The levels of government are four; the rest is for papers of one level. */
  static final int DEEPEST = 10;

  private static final Range DEPTH = new Range("depth", 5, DEEPEST);

  /**
   * What a field {@code lineage} asks.
   *
   * @param document id of the document
   * @param arguments the field's arguments; one that is null says no more than one left out
   * @return the key
   * @throws org.zhengmai.api.error.ApiException for a depth out of bounds
   */
  @SuppressWarnings("unchecked") // the engine has seen to the types
  static LineageKey of(String document, Map<String, Object> arguments) {
    Object direction = arguments.get("direction");
    List<String> relations = (List<String>) arguments.get("relations");
    return new LineageKey(
        document,
        direction == null
            ? LineageDirection.ANCESTORS
            : LineageDirection.valueOf((String) direction),
        DEPTH.of((Integer) arguments.get("depth")),
        relations == null
            ? DocumentRelation.grounds()
            : DocumentRelation.names(relations.stream().map(DocumentRelation::valueOf).toList()),
        !Boolean.FALSE.equals(arguments.get("includeCurated")),
        (LocalDate) arguments.get("asOf"));
  }

  /** The same of another document. */
  LineageKey withDocument(String other) {
    return new LineageKey(other, direction, depth, relations, curated, asOf);
  }

  /** Which parts of the query it needs besides those for the fields that are asked for. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    if (direction != LineageDirection.ANCESTORS) {
      parts.add("downward");
    }
    if (asOf != null) {
      parts.add("onDay");
    }
    return parts;
  }

  /** The conditions that every query of a walk has. */
  Parameters conditions() {
    return Parameters.of("relations", relations).with("curated", curated).with("asOf", asOf);
  }
}
