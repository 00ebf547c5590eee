package org.zhengmai.api.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * From when to when a document says that it is in force.
 *
 * @param from the first day in force; null where it is not said
 * @param until the last day in force; null where no end is said
 * @param evidence the words that say so
 */
record Validity(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable Evidence evidence) {

  static Validity of(Row row) {
    return new Validity(Columns.date(row, "from"), Columns.date(row, "until"), Evidence.of(row));
  }

  /** Whether the document says nothing of it. */
  boolean isUnsaid() {
    return from == null && until == null;
  }

  /** Whether a day lies before the first or after the last that is said. */
  boolean excludes(LocalDate day) {
    return (from != null && from.isAfter(day)) || (until != null && until.isBefore(day));
  }
}
