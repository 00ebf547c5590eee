package org.zhengmai.loader.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What changed from the left task to the right one.
 *
 * @param figures figures that correspond, and those in corresponding words that one side alone has
 * @param deadlines the two deadlines, where both have one and they differ
 * @param units who answers for it
 * @param places places that stand for each other in corresponding words
 * @param added words that the right adds within corresponding words
 * @param dropped words of the left that it leaves out there
 */
public record LineageDelta(
    List<FigureChange> figures,
    List<DeadlineChange> deadlines,
    List<UnitChange> units,
    List<PlaceChange> places,
    List<String> added,
    List<String> dropped) {

  /** Copies the lists, so that the delta cannot change. */
  public LineageDelta {
    figures = List.copyOf(figures);
    deadlines = List.copyOf(deadlines);
    units = List.copyOf(units);
    places = List.copyOf(places);
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
  }

  /** Which way a figure went. */
  public enum Trend {
    /** The right figure is higher. */
    RAISED,
    /** Both are equal. */
    KEPT,
    /** The right figure is lower. */
    LOWERED,
    /** They differ and have no order: a ratio, a range. */
    CHANGED,
    /** The left alone has one. */
    MISSING,
    /** The right alone has one. */
    NEW
  }

  /** What a change asks of those who carry it out. */
  public enum Strictness {
    /** More than before. */
    STRICTER,
    /** Less than before. */
    LOOSER,
    /** As much as before. */
    EQUAL,
    /** That cannot be told. */
    UNKNOWN
  }

  /**
   * A figure on both sides or on one.
   *
   * @param indicator what is counted, where it is known
   * @param from the left figure, its unit behind it where that is another one than the right's (3万人
   *     → 4000 人); empty where it is new
   * @param to the right figure; empty where it is missing
   * @param unit the right figure's, as printed (the left's where the right has none); empty text
   *     where there is none
   * @param trend which way it went
   * @param strictness what that asks
   */
  public record FigureChange(
      Optional<String> indicator,
      Optional<String> from,
      Optional<String> to,
      String unit,
      Trend trend,
      Strictness strictness) {}

  /**
   * A deadline that moved.
   *
   * @param from the left's last day
   * @param to the right's last day
   * @param earlier whether the right leaves less time
   */
  public record DeadlineChange(LocalDate from, LocalDate to, boolean earlier) {}

  /** What became of a unit. */
  public enum UnitFate {
    /** The same agency answers on both sides. */
    KEPT,
    /** The agency of the same line of work at another level or place answers. */
    MAPPED,
    /** The left alone names it. */
    DROPPED,
    /** The right alone names it. */
    ADDED
  }

  /**
   * A unit in charge.
   *
   * @param from as the left prints it
   * @param to as the right prints it
   * @param fate what became of it
   */
  public record UnitChange(Optional<String> from, Optional<String> to, UnitFate fate) {}

  /**
   * A place that stands for another.
   *
   * @param from as the left prints it
   * @param to as the right prints it
   */
  public record PlaceChange(String from, String to) {}
}
