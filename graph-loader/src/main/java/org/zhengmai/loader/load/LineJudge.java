package org.zhengmai.loader.load;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.extract.ObservationCode;
import org.zhengmai.loader.relation.LineRelation;

/** Judges whether what a document claims to be to another can be. */
final class LineJudge {

  private LineJudge() {}

  /**
   * When a document was issued, as far as it is known.
   *
   * @param day the day under its signature; null where unknown
   * @param year the year of that day or in its number; null where unknown
   */
  record Issued(@Nullable LocalDate day, @Nullable Integer year) {

    /** Whether it is certain that the other was issued first; days count before years. */
    boolean isAfter(Issued other) {
      if (day != null && other.day != null) {
        return day.isAfter(other.day);
      }
      return year != null && other.year != null && year > other.year;
    }
  }

  /**
   * What stands against a claim: one cannot rest on, end or change what came later, and no ground
   * rests on what it grounds.
   *
   * @param relation what is claimed
   * @param from when the document that claims was issued
   * @param to when the other was
   * @param circular whether the grounds of the other lead back to the document
   * @return empty where the claim can hold
   */
  static Optional<ObservationCode> against(
      LineRelation relation, Issued from, Issued to, boolean circular) {
    if (to.isAfter(from)) {
      return Optional.of(ObservationCode.IMPOSSIBLE_DATE);
    }
    return circular && relation.grounds()
        ? Optional.of(ObservationCode.CIRCULAR_GROUNDS)
        : Optional.empty();
  }
}
