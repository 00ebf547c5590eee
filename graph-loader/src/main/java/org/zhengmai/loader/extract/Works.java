package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Figures that a verb of doing governs. The verb stands right before the figure (新建19个, 支持2个县级中医院),
 * or further off where the figure ends its part of the sentence (新建基站60座) or counts things that
 * follow (推进市级和两县3个体育公园建设).
 */
final class Works {

  private static final WordTable VERBS = WordTable.read("target-verbs.csv");

  private static final WordSet DOING = new WordSet(VERBS.words("CLAUSE"));

  /** 成片开发总面积, 建设用地: no doing in it. */
  private static final WordSet NOUN_ENDINGS =
      new WordSet(List.of("总面积", "用地", "总投资", "概算", "周期", "部门", "单位"));

  private static final Pattern BEFORE_COUNT =
      Pattern.compile(WordTable.anyOf(List.copyOf(VERBS.words("BEFORE_COUNT"))));

  private static final WordSet NEAR = new WordSet(VERBS.words("NEAR"));

  /** Between the verb and the figure: 完成对现有的10个, 建成了3个, 各配备1名, 设置高度2米. */
  private static final List<WordSet> BETWEEN =
      List.of(
          new WordSet(List.of("高度", "宽度", "长度", "深度", "厚度", "直径", "间距", "面积")),
          new WordSet(List.of("了", "约", "近", "好", "出", "成", "各", "共", "不同的", "一批", "对现有的", "对现有")));

  /** 每个乡镇有1个健身站: having is an aim where each is to have it. */
  private static final Pattern EACH_HAS =
      Pattern.compile("(?:每个?|各|确保|保证|均|都)[^，]{0,20}(?:有|拥有|配|配有|设有|建有)(?:专兼职)?$");

  /** 保障学生每天校内、校外各1小时体育活动时间. */
  private static final Pattern TIME_GIVEN =
      Pattern.compile("(?:保障|保证|确保|落实)[^，]{0,20}每(?:天|日|周|月|学期|年)[^，]{0,16}$");

  private static final Pattern LISTED =
      Pattern.compile("(?:完成|建成|新建|扩建|建设|打造|打通|创建|改造|新增|搭建|开通)[^，]{2,140}等$");

  private static final Pattern THINGS_MADE =
      Pattern.compile(
          "^[^，、]{0,12}(?:平台|基地|中心|园区|公园|学校|院|厂|站|馆|线路|路|桥|小区|工程|项目|片区|市场|水库)(?:$|[、，建])"
              + "|^[^，、]{0,12}(?:[街巷路桥]|小区|片区|市场|水库|河道|水体|管网)(?:提升)?(?:改造|整治|治理|修复)(?:$|[、，])");

  /** 新（改、扩）建: the bracket is hidden. */
  private static final Pattern NEW_OR_MORE = Pattern.compile("新" + Clause.HIDDEN + "{3,9}建");

  /** 确保规划内的12座水库除险工程全部开工建设. */
  private static final Pattern SURE = Pattern.compile("(?:确保|力争|保证)[^，]{0,24}$");

  private static final Pattern ALL_MADE =
      Pattern.compile("^[^，]{2,24}(?:全部|全面|如期|按期)(?:开工|完工|完成|建成|竣工|投产|投用|通车|达标|脱贫|摘帽)(?:[^了]|$)");

  /** 推进亿元以上项目300个; not 推进改革3项, whose parts are told behind. */
  private static final Pattern PROJECTS =
      Pattern.compile("(?:^|[、，])(?:全年|年内|加快|重点|滚动)*(?:推进|推动)[^，、]{0,16}(?:项目|工程)$");

  private static final Pattern THING = Pattern.compile("^\\p{Han}{2}");

  private static final Pattern NOT_OWN = Pattern.compile("等$|.的$");

  private Works() {}

  /** Whether the part of a clause has a verb that may govern a figure further on. */
  static boolean hasVerb(String text) {
    return DOING.in(text, NOUN_ENDINGS) || NEW_OR_MORE.matcher(text).find();
  }

  static boolean fits(FigureContext figure) {
    if (figure.isOf(UnitKind.TIME)) {
      return TIME_GIVEN.matcher(figure.lead()).find();
    }
    if (figure.isOf(UnitKind.NONE)) {
      return countsBare(figure);
    }
    if (figure.isOf(UnitKind.RATIO, UnitKind.RANK)) {
      return false;
    }
    String gap = figure.gap();
    if (governs(figure)) {
      return true;
    }
    if (NOT_OWN.matcher(gap).find()) {
      return makesListed(figure) || makesAll(figure);
    }
    if (figure.atEnd()) {
      return figure.working()
          || (figure.isOf(UnitKind.COUNT) && PROJECTS.matcher(figure.gap()).find());
    }
    boolean count = figure.isOf(UnitKind.COUNT) && figure.comparison().behind().isEmpty();
    return count && (figure.working() || BEFORE_COUNT.matcher(figure.lead()).find());
  }

  /** 培训100万新型学徒: the order of magnitude stands for the unit. */
  private static boolean countsBare(FigureContext figure) {
    Quantity quantity = figure.quantity();
    return quantity.unitEnd() > quantity.unitStart()
        && isAdjacent(figure.gap())
        && THING.matcher(figure.behind()).find();
  }

  private static boolean makesAll(FigureContext figure) {
    return figure.isOf(UnitKind.COUNT)
        && SURE.matcher(figure.lead()).find()
        && ALL_MADE.matcher(figure.behind()).find();
  }

  /** Whether what is counted was listed before, and all of it is to be made: 建成甲、乙等3个平台. */
  static boolean makesListed(FigureContext figure) {
    return figure.gap().endsWith("等")
        && figure.isOf(UnitKind.COUNT)
        && LISTED.matcher(figure.gap()).find()
        && THINGS_MADE.matcher(figure.behind()).find();
  }

  /** Whether the verb stands right before the figure: 开发2万个, 每个社区拥有3个. */
  static boolean governs(FigureContext figure) {
    return isAdjacent(figure.gap()) || EACH_HAS.matcher(figure.lead()).find();
  }

  private static boolean isAdjacent(String gap) {
    String rest = gap;
    if (endsWithVerb(rest)) {
      return true;
    }
    for (WordSet between : BETWEEN) {
      rest = rest.substring(0, rest.length() - between.lengthAtEnd(rest));
      if (endsWithVerb(rest)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithVerb(String text) {
    return DOING.lengthAtEnd(text) > 0 || NEAR.lengthAtEnd(text) > 0;
  }
}
