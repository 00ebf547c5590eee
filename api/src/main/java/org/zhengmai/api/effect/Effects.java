package org.zhengmai.api.effect;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * What was done to and by a document.
 *
 * @param document its id
 * @param issuedOn the day under its signature; null when unknown
 * @param year its year of issue; null when unknown
 * @param validity from when to when it says that it is in force
 * @param all the effects, by day
 */
record Effects(
    String document,
    @Nullable LocalDate issuedOn,
    @Nullable Integer year,
    Validity validity,
    List<Effect> all) {

  static Effects of(String document, Row row) {
    return new Effects(
        document,
        Columns.date(row, "issuedOn"),
        Columns.integer(row, "year"),
        Validity.of(row.row("validity")),
        row.rows("items").stream().map(Effect::of).toList());
  }

  /**
   * Whether the document was in force on a day: issued by then, within the time that it says it is
   * valid for, and not ended.
   *
   * @return null where the days that are known leave it open
   */
  @Nullable Boolean inForce(LocalDate day) {
    List<Effect> ends =
        all.stream()
            .filter(effect -> effect.relation().ends() && effect.affectedId().equals(document))
            .toList();
    if (isIssuedAfter(day) || ends.stream().anyMatch(end -> end.isAppliedBy(day))) {
      return false;
    }
    if (validity.excludes(day)) {
      // What changed it may have made it last longer.
      return isAmendedBy(day) ? null : Boolean.FALSE;
    }
    boolean certain = isIssuedBy(day) && ends.stream().allMatch(end -> end.isAheadOf(day));
    return certain ? Boolean.TRUE : null;
  }

  private boolean isAmendedBy(LocalDate day) {
    return all.stream()
        .filter(effect -> effect.affectedId().equals(document) && !effect.relation().ends())
        .anyMatch(effect -> !effect.isAheadOf(day));
  }

  private boolean isIssuedAfter(LocalDate day) {
    return issuedOn == null ? year != null && year > day.getYear() : issuedOn.isAfter(day);
  }

  private boolean isIssuedBy(LocalDate day) {
    return issuedOn == null ? year != null && year < day.getYear() : !issuedOn.isAfter(day);
  }
}
