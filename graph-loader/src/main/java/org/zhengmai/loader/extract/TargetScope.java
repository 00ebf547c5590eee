package org.zhengmai.loader.extract;

import java.util.Optional;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Reads what a figure holds for: a place (全市, 每个县（市、区）), a class of bodies (二级以上公立医院), or a class
 * within a place (全市二级以上公立医院). A class counts only before what is measured of it: in 三级医院占比 and
 * 新建三级医院 it is the very thing that is counted.
 */
final class TargetScope {

  /** 每个县（市、区）, 各街道; the hidden bracket belongs to it. */
  static final String EACH =
      "(?:每个?|各)(?:省|市|州|盟|县市|县|区县|区|旗县|旗|乡镇|乡|镇|街道|街镇|社区|行政村|村)" + Clause.HIDDEN + "{0,16}";

  /** 全市, 每个县（市、区）. */
  static final String PLACES = "(?:全(?:国|省|自治区|市|州|盟|县|区|旗|域|镇|乡)|" + EACH + ")";

  /** Without such a word a noun names one thing or a kind of things, no class that is bound. */
  private static final String CLASS =
      "(?:(?:[一二三四]级|中型|规模|限额)(?:及其?)?以上|[一二三]级(?:甲等|甲|乙等)?|规上|限上|各级各类|各级|各类|所有|全部|[省市县乡镇村]级)";

  private static final String BODIES =
      "(?:医院|医疗机构|医疗卫生机构|卫生机构|卫生院|卫生室|服务中心|妇幼保健院|疾控机构"
          + "|学校|中小学|幼儿园|高校|院校|机关|单位|机构|企业|园区|开发区|社区|行政村|景区)";

  private static final String KIND =
      "(?:公立|民营|综合|中医|专科|公办|民办|工业|服务业|建筑业|国有|公共|基层|疾病预防控制|医疗|养老|托育|的)*";

  private static final Pattern PLACE = Pattern.compile(PLACES);

  /** At the beginning of the clause, or behind the place. */
  private static final Pattern GROUP =
      Pattern.compile(
          "^(?:(?:其中|确保|力争|实现|推动|逐步|到|，)*|.*?"
              + PLACES
              + ")(?P<group>"
              + CLASS
              + KIND
              + BODIES
              + ")(?P<rest>.*)$");

  /** The class itself is counted: 三级医院占比, 三级医院达到5家. */
  private static final Pattern COUNTED =
      Pattern.compile("^(?:的?(?:占比|占|比例|比重|数量|总数|个数|数|户数|家数|覆盖|总量)|达到?|不|超过|[0-9]|增|$)");

  private static final Pattern BRACKET = Pattern.compile("^[（〔][^（）〔〕]*[）〕]");

  private TargetScope() {}

  /** Reads it from a clause's words before its figure; empty where they name none. */
  static Optional<Passage> of(FigureContext figure) {
    String lead = figure.lead();
    Matcher place = PLACE.matcher(lead);
    Matcher group = GROUP.matcher(lead);
    boolean named = group.find() && !COUNTED.matcher(group.group("rest")).find();
    if (place.find()) {
      boolean within = named && group.start("group") == place.end();
      int end = within ? group.end("group") : withBracket(figure, place.end());
      return Optional.of(figure.clause().sub(place.start(), end));
    }
    return named
        ? Optional.of(figure.clause().sub(group.start("group"), group.end("group")))
        : Optional.empty();
  }

  /** 每个县（市、区）: of what is hidden behind the noun only its bracket belongs to it. */
  private static int withBracket(FigureContext figure, int hiddenEnd) {
    int noun = hiddenEnd;
    while (noun > 0 && figure.lead().charAt(noun - 1) == Clause.HIDDEN) {
      noun--;
    }
    String hidden = figure.clause().passage().text().substring(noun, hiddenEnd);
    Matcher bracket = BRACKET.matcher(hidden);
    return bracket.find() ? noun + bracket.end() : noun;
  }
}
