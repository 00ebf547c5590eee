package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.zhengmai.loader.block.IndicatorTable;
import org.zhengmai.loader.document.ChineseNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The targets of a table of indicators: 每千人口床位数（张） | 4.2 | 5.1. What a column of the years before
 * tells, or one of 现状, is no target; a cell with more than a figure (完成上级下达任务) is none either.
 */
final class IndicatorTargets {

  private static final Rule RULE = new Rule("target-indicator-table", 1);

  private static final Pattern UNIT = Pattern.compile("(计量)?单位");

  private static final Pattern YEAR = Pattern.compile("(?P<year>[0-9]{4})年?");

  /** “十四五”目标: the last year of that plan. */
  private static final Pattern PLAN = Pattern.compile("(?P<plan>[一二三四五六七八九十]{1,3})五”?");

  /** The first plan ended in 1957; since 1981 they follow without a gap. */
  private static final int YEAR_ZERO_END = 1955;

  private static final int YEARS_OF_PLAN = 5;

  /** A column that tells how the goals were met. */
  private static final Pattern REACHED = Pattern.compile("完成(情况|率|值|数|程度)$|^(实际|达成)(值|数|情况|率)?$");

  private static final Pattern MARK = Pattern.compile("[—\\-/·.…]{1,4}");

  private final OptionalInt year;
  private final List<TargetFinding> found = new ArrayList<>();

  private IndicatorTargets(OptionalInt year) {
    this.year = year;
  }

  /**
   * What the tables of a document state.
   *
   * @param targets the targets, in order
   * @param tables where the tables end, by where they begin
   */
  record Stated(List<TargetFinding> targets, NavigableMap<Integer, Integer> tables) {

    /** Whether a target was read from the words of a table, as if they were sentences. */
    boolean tells(TargetFinding target) {
      Map.Entry<Integer, Integer> table = tables.floorEntry(target.raw().start());
      Map.Entry<Integer, Integer> within = tables.lowerEntry(target.raw().end());
      return (table != null && table.getValue() > target.raw().start())
          || (within != null && within.getKey() >= target.raw().start());
    }
  }

  /**
   * The targets that the tables of a document state.
   *
   * @param year the document's own; figures of the years before it are none
   */
  static Stated of(DocumentText document, OptionalInt year) {
    IndicatorTargets targets = new IndicatorTargets(year);
    NavigableMap<Integer, Integer> tables = new TreeMap<>();
    for (IndicatorTable table : IndicatorTable.findAll(document)) {
      targets.read(table);
      tables.put(table.whole().start(), table.whole().end());
    }
    return new Stated(List.copyOf(targets.found), tables);
  }

  private void read(IndicatorTable table) {
    List<Integer> goals = goals(table);
    Optional<Integer> unit = table.column(UNIT);
    for (List<Passage> row : table.rows()) {
      Optional<Passage> printed = unit.map(row::get).filter(u -> !u.isEmpty());
      boolean shifted = printed.filter(u -> !isUnit(u.text())).isPresent();
      if (!shifted && (printed.isPresent() || !Quantity.isUnit(row.get(0).text()))) {
        Optional<String> words = printed.filter(u -> !MARK.matches(u.text())).map(Passage::printed);
        goals.forEach(goal -> read(row.get(0), row.get(goal), words, due(table.head().get(goal))));
      }
    }
  }

  private static boolean isUnit(String cell) {
    return MARK.matches(cell) || Quantity.isUnit(cell);
  }

  /**
   * The columns of what is to be reached. Of several bare years the first tells what was where it
   * is the paper's own; without the paper's year only the last is sure.
   */
  private List<Integer> goals(IndicatorTable table) {
    List<Passage> head = table.head();
    if (head.stream().anyMatch(cell -> REACHED.matcher(cell.text()).find())) {
      return List.of();
    }
    List<Integer> goals = new ArrayList<>();
    List<Integer> years = new ArrayList<>();
    for (int i = 1; i < head.size(); i++) {
      String text = head.get(i).text();
      if (YEAR.matches(text) && !table.aims().contains(i)) {
        years.add(i);
      }
      if (IndicatorTable.isGoal(text) && !isPast(text)) {
        goals.add(i);
      }
    }
    List<Integer> unsure = years.subList(0, Math.max(0, years.size() - 1));
    goals.removeIf(
        goal -> unsure.contains(goal) && (year.isEmpty() || isOwnYear(head.get(goal).text())));
    return goals;
  }

  private boolean isPast(String head) {
    OptionalInt named = yearOf(head);
    return named.isPresent() && year.isPresent() && named.getAsInt() < year.getAsInt();
  }

  private boolean isOwnYear(String head) {
    return year.isPresent() && yearOf(head).equals(year);
  }

  private void read(
      Passage name, Passage cell, Optional<String> unitColumn, Optional<TargetDue> due) {
    FigureCell.target(name, cell, unitColumn, due, RULE).ifPresent(found::add);
  }

  private static Optional<TargetDue> due(Passage head) {
    OptionalInt named = yearOf(head.text());
    return named.isPresent()
        ? Optional.of(new TargetDue(head, named.getAsInt(), OptionalInt.empty()))
        : Optional.empty();
  }

  private static OptionalInt yearOf(String head) {
    Matcher matcher = YEAR.matcher(head);
    if (matcher.find()) {
      return OptionalInt.of(Integer.parseInt(matcher.group("year")));
    }
    Matcher plan = PLAN.matcher(head);
    OptionalInt ordinal =
        plan.find() ? ChineseNumber.parse(plan.group("plan")) : OptionalInt.empty();
    return ordinal.isPresent()
        ? OptionalInt.of(YEAR_ZERO_END + YEARS_OF_PLAN * ordinal.getAsInt())
        : OptionalInt.empty();
  }
}
