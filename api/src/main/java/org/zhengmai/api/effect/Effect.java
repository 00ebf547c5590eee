package org.zhengmai.api.effect;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.DocumentRelation;
import org.zhengmai.api.evidence.Basis;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * One document ends or changes another.
 *
 * @param relation what it does
 * @param byId id of the document that does it
 * @param affectedId id of the document that it is done to
 * @param from the first day on which it may take effect; null when unknown
 * @param until the day by which it has taken effect; null when unknown
 * @param basis what it rests on
 * @param note note of an addition by hand; null for printed words
 * @param evidence the words that say so; null for an addition by hand
 */
record Effect(
    DocumentRelation relation,
    String byId,
    String affectedId,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Basis basis,
    @Nullable String note,
    @Nullable Evidence evidence) {

  static Effect of(Row row) {
    Row effect = row.row("effect");
    return new Effect(
        DocumentRelation.valueOf(effect.string("relation")),
        row.string("by"),
        row.string("affected"),
        Columns.date(effect, "effectFrom"),
        Columns.date(effect, "effectUntil"),
        Basis.of(effect),
        Columns.text(effect, "note"),
        Evidence.of(effect));
  }

  /** The day on which it takes effect; null unless it is exactly known. */
  @Nullable LocalDate effectiveOn() {
    return Objects.equals(from, until) ? from : null;
  }

  /** Whether it has certainly taken effect by a day. */
  boolean isAppliedBy(LocalDate day) {
    return until != null && !until.isAfter(day);
  }

  /** Whether it has certainly not taken effect by a day. */
  boolean isAheadOf(LocalDate day) {
    return from != null && from.isAfter(day);
  }
}
