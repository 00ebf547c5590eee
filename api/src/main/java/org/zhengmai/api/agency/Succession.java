package org.zhengmai.api.agency;

import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * One agency took over from another.
 *
 * @param predecessor the earlier one
 * @param successor the later one
 * @param since year of the national reform
 * @param note why
 * @param rule the rule that tells
 */
record Succession(Agency predecessor, Agency successor, int since, String note, String rule) {

  static Succession of(Row row) {
    Row succession = row.row("succession");
    return new Succession(
        Agency.of(row.row("predecessor"), Columns.row(row, "predecessorRegion")),
        Agency.of(row.row("successor"), Columns.row(row, "successorRegion")),
        succession.integer("since"),
        succession.string("note"),
        succession.string("rule"));
  }
}
