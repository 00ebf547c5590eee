package org.zhengmai.loader.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A cell of a table that holds a figure and nothing else (≥85%, 1,200, 3—5) below the words for
 * what is to be reached. A cell with more than a figure (完成上级下达任务) is no target, nor is a day.
 */
final class FigureCell {

  /** 每千人口床位数（张）, 森林覆盖率（%）. */
  private static final Pattern NAMED_UNIT =
      Pattern.compile("（(?P<unit>[^（）0-9]{1,12}|/?[0-9]*[十百千万]+[^（）]{0,6}|/10万)）$");

  private static final String FIGURE =
      "(?:[0-9]{1,3}(?:，[0-9]{3}){1,4}|[0-9]{1,12})(?:[.][0-9]{1,6})?";

  private static final Pattern CELL =
      Pattern.compile(
          "^[\\[〔]?(?P<before>≥|≤|>|<|＞|＜|不低于|不少于|不超过|不高于|达到|降至|控制在|累计|约|±)?"
              + "(?P<low>"
              + FIGURE
              + ")(?:(?:—{1,2}|-|~|至)(?P<high>"
              + FIGURE
              + "))?(?P<unit>[^0-9（）以左上下\\[\\]〔〕]{0,8})(?P<behind>以上|以下|以内|左右|上下)?[\\]〕]?(（[^（）]{1,12}）)?$");

  /** 2099年底前: by when, and no figure. */
  private static final Pattern DAY =
      Pattern.compile("^(?:19|20|21)[0-9]{2}(?:年|[./-][0-9]{1,2}(?:[./-]|$))");

  private FigureCell() {}

  /** Whether a cell holds a figure and nothing else. */
  static boolean is(Passage cell) {
    return CELL.matcher(cell.text()).find() && !DAY.matcher(cell.text()).find();
  }

  /**
   * Reads it.
   *
   * @param name what is counted, with its unit in a bracket or without
   * @param unitColumn the unit that a column of its own names
   * @param due by when
   * @return the target; empty where the cell holds anything but a figure
   */
  static Optional<TargetFinding> target(
      Passage name, Passage cell, Optional<String> unitColumn, Optional<TargetDue> due, Rule rule) {
    Matcher figure = CELL.matcher(cell.text());
    if (name.length() < 2 || !is(cell) || !figure.find()) {
      return Optional.empty();
    }
    Optional<Passage> named = name.find(NAMED_UNIT);
    Optional<String> own =
        figure.group("unit").isEmpty()
            ? Optional.empty()
            : Optional.of(cell.sub(figure.start("unit"), figure.end("unit")).printed());
    Optional<String> inName = named.map(bracket -> bracket.sub(1, bracket.length() - 1).printed());
    return Optional.of(
        new TargetFinding(
            cell,
            Optional.of(named.map(bracket -> name.until(bracket.start())).orElse(name)),
            comparator(figure),
            value(figure),
            own.or(() -> unitColumn).or(() -> inName),
            Optional.empty(),
            due,
            rule));
  }

  private static TargetValue value(Matcher figure) {
    BigDecimal low = decimal(figure.group("low"));
    String high = figure.group("high");
    return high == null ? new TargetValue.Single(low) : new TargetValue.Range(low, decimal(high));
  }

  /** 1,200: commas part the thousands. */
  private static BigDecimal decimal(String figure) {
    return new BigDecimal(figure.replace("，", ""));
  }

  private static TargetComparator comparator(Matcher figure) {
    if (figure.group("high") != null) {
      return TargetComparator.RANGE;
    }
    String behind = figure.group("behind") == null ? "" : figure.group("behind");
    String before = figure.group("before") == null ? "" : figure.group("before");
    return switch (behind) {
      case "以上" -> TargetComparator.AT_LEAST;
      case "以下", "以内" -> TargetComparator.AT_MOST;
      case "左右", "上下" -> TargetComparator.ABOUT;
      default ->
          switch (before) {
            case "≥", "不低于", "不少于", "达到" -> TargetComparator.AT_LEAST;
            case "≤", "不超过", "不高于", "降至", "控制在" -> TargetComparator.AT_MOST;
            case ">", "＞" -> TargetComparator.MORE;
            case "<", "＜" -> TargetComparator.LESS;
            case "约", "±" -> TargetComparator.ABOUT;
            default -> TargetComparator.EQUAL;
          };
    };
  }
}
