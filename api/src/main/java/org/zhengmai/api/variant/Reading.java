package org.zhengmai.api.variant;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.evidence.Source;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * What some of the copies have where they differ.
 *
 * @param text the words; empty where these copies have none, null in papers about persons
 * @param votes how many voices it has
 * @param chosen whether it is the one that the document has
 * @param witnesses where it stands in each of these copies
 */
public record Reading(
    @Nullable String text, int votes, boolean chosen, List<ReadingWitness> witnesses) {

  /**
   * A reading in one copy.
   *
   * @param source the source file
   * @param start start in UTF-16 units
   * @param end end in UTF-16 units, exclusive
   * @param quote the printed words without white space; null where there are none and in papers
   *     about persons
   */
  public record ReadingWitness(Source source, int start, int end, @Nullable String quote) {

    private static ReadingWitness of(Row row) {
      return new ReadingWitness(
          Source.of(row.row("source")),
          row.integer("start"),
          row.integer("end"),
          Columns.text(row, "quote"));
    }
  }

  /** The readings of a variant from one row a copy, in the order of their ranks, from 1. */
  static List<Reading> of(List<Row> copies) {
    List<Reading> readings = new ArrayList<>();
    for (Row copy : copies) {
      int rank = copy.integer("rank");
      if (readings.size() < rank) {
        readings.add(
            new Reading(
                Columns.text(copy, "text"), copy.integer("votes"), rank == 1, new ArrayList<>()));
      }
      readings.get(rank - 1).witnesses.add(ReadingWitness.of(copy));
    }
    return readings;
  }
}
