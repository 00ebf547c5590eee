package org.zhengmai.loader.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.zhengmai.loader.pattern.Pattern;

/**
 * The date whose year the months of the clauses behind it have: 2100年6月底完成…, 9月底前…; 2100年3月开工建设,
 * 12月底前…; 2101年，6月底前…. An event has none to give: 2102年1月将举办运动会，10月底前….
 */
final class MonthBase {

  private static final Pattern YEAR = Pattern.compile("^[0-9]{4}年$");

  /** 迎接2100年5月的复核: what happens then. */
  private static final Pattern EVENT = Pattern.compile("^(迎|围绕|为|配合|筹备|筹办|承办|衔接|对标|根据|按照|结合)");

  private static final OptionalInt JANUARY = OptionalInt.of(1);

  private static final Pattern ENDS = Pattern.compile("[前底末]$");

  /** What a step of the work is called. */
  static final String STEPS =
      "((开工|启动|动工|完成|建成|立项|招标|设计|改造|铺设|启用|开始)([^的]|$)|组织(竣工验收|申报|报名|遴选|评选|评审|验收|实施|开展|施工|招标|编制))";

  /** A step of the work. */
  private static final Pattern STEP = Pattern.compile("^[^，]{0,10}" + STEPS);

  /** 2100年二季度开工的项目，12月底前…: what begins in a later year is not over before it. */
  private static final Pattern STARTED = Pattern.compile("^[^，]{0,4}(开工|启动|动工)的");

  private MonthBase() {}

  /**
   * The date that a clause gives to those behind it; empty where it gives none.
   *
   * @param due the last term of the clause
   * @param year the document's own
   */
  static Optional<TargetDue> of(Clause clause, TargetDue due, OptionalInt year) {
    String raw = due.raw().text();
    String visible = clause.visible();
    String behind = visible.substring(visible.lastIndexOf(raw) + raw.length());
    if (due.month().isPresent()) {
      boolean starts = STARTED.matcher(behind).find() && due.year() > year.orElse(due.year());
      boolean step =
          (starts || ENDS.matcher(raw).find() || STEP.matcher(behind).find())
              && !EVENT.matcher(visible).find();
      return Optional.of(due).filter(month -> step);
    }
    boolean alone = YEAR.matches(visible) && due.year() > year.orElse(due.year());
    return Optional.of(new TargetDue(due.raw(), due.year(), JANUARY)).filter(start -> alone);
  }
}
