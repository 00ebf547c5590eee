package org.zhengmai.api.taskline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What changed from the upper task to the lower one.
 *
 * @param figures figures, those that are kept included
 * @param deadlines the deadline, if it moved
 * @param agencies the units in charge
 * @param places places that stand for each other
 * @param added words that the lower task adds
 * @param dropped words that it leaves out
 */
public record TaskDelta(
    List<FigureChange> figures,
    List<DeadlineChange> deadlines,
    List<AgencyChange> agencies,
    List<PlaceChange> places,
    List<String> added,
    List<String> dropped) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Keeps copies of the lists. */
  public TaskDelta {
    figures = List.copyOf(figures);
    deadlines = List.copyOf(deadlines);
    agencies = List.copyOf(agencies);
    places = List.copyOf(places);
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
  }

  /** Reads what the loader stored. */
  static TaskDelta of(String json) {
    return MAPPER.readValue(json, TaskDelta.class);
  }

  /** Words added and dropped within the words that correspond. */
  public TextChange text() {
    return new TextChange(added, dropped);
  }

  /**
   * A figure.
   *
   * @param indicator what is counted; null when unknown
   * @param from the upper figure; null when it is new
   * @param to the lower figure; null when it is missing
   * @param unit as printed; empty when there is none
   * @param change which way it went
   * @param strictness what that asks
   */
  public record FigureChange(
      @Nullable String indicator,
      @Nullable String from,
      @Nullable String to,
      String unit,
      FigureTrend change,
      Strictness strictness) {

    /** Whether the two sides differ. */
    public boolean isChange() {
      return change != FigureTrend.KEPT;
    }
  }

  /**
   * A deadline that moved.
   *
   * @param from the upper task's last day
   * @param to the lower task's last day
   * @param change which way it moved
   */
  public record DeadlineChange(LocalDate from, LocalDate to, DeadlineTrend change) {}

  /**
   * A unit in charge.
   *
   * @param from as the upper task prints it; null when it is added
   * @param to as the lower task prints it; null when it is dropped
   * @param change what became of it
   */
  public record AgencyChange(@Nullable String from, @Nullable String to, AgencyFate change) {

    /** Whether another line of work answers; a counterpart at another level is none. */
    public boolean isChange() {
      return change == AgencyFate.DROPPED || change == AgencyFate.ADDED;
    }
  }

  /**
   * A place that stands for another.
   *
   * @param from the upper task's
   * @param to the lower task's
   */
  public record PlaceChange(String from, String to) {}

  /**
   * Words added and dropped.
   *
   * @param added by the lower task
   * @param dropped by it
   */
  public record TextChange(List<String> added, List<String> dropped) {}
}
