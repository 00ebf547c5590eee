package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Pattern;

/** For how many something is done, and at how many places it is tried. */
final class Served {

  private static final Pattern FOR_WHOM =
      Pattern.compile("(?:^|[，、])(?:免费)?(?:为|对|给|向)[^，、0-9]{0,8}$");

  /** 在2—3个县开展试点, 在全市3个园区推广. */
  private static final Pattern WHERE = Pattern.compile("(?:在|选择|于)(?:全[省市县区])?$");

  /** 在8个省和14家医院推进试点. */
  private static final Pattern THERE_TOO = Pattern.compile("^\\p{Han}{1,10}[、和及与]$");

  private static final Pattern TRIED_THERE =
      Pattern.compile(
          "^[^，。]{1,16}(?:开展|推进|启动|实施|进行|推广|建设)(?:[^，。的][^，。]{0,11})?(?:试点|示范|推广|建设|改革|创建)");

  /** 在2个园区已开展示范, 在5个园区推广建设经验: what is or was. */
  private static final Pattern HAPPENED = Pattern.compile("已|以来|[受办参做用]过|正在|(经验|成果|做法)$");

  private static final Pattern SERVICE =
      Pattern.compile(
          "^[^，。]{1,24}(?:提供|进行|开展|实施|发放|购买|安装|办理|给予)[^，。]{0,16}(?:服务|慰问|改造|检查|筛查|体检|培训|救助|资助|帮扶|补贴|保险|援助|诊疗|手术|康复|托养|照护)");

  /** 为40所卫生院更新设备. */
  private static final Pattern EQUIPS =
      Pattern.compile("^[^，。的]{1,20}(?:更新|配备|配齐|配置|安装|加装|购置|添置|改造|修建)[\\p{Han}“”A-Z]{2,}");

  private static final Pattern FOR_THEM = Pattern.compile("(?:^|[，、])(?:免费)?(?:为|给)[^，、0-9]{0,8}$");

  private static final Pattern LOOKED_AT =
      Pattern.compile("(?:工作(?:[^人室站者台]|$)|情况|项目|行为|事项|问题)|进行|开展|给予|提供");

  /** 对6个村的管网进行维修养护, 对12条水体进行治理; not 对2次以上事故路段进行修复. */
  private static final Pattern REPAIRS =
      Pattern.compile("^[^，。]{1,24}(?:进行|开展|实施)[^，。]{0,16}(?:维修|养护|修缮|清淤|加固|修复|整治|治理)");

  /** 对5家企业的违规行为进行治理: whom it is about. */
  private static final Pattern FOUND_OUT = Pattern.compile("违|发现|存在|问题|行为|乱象|线索");

  private Served() {}

  /** Whether so many are served. */
  static boolean fits(FigureContext figure) {
    if (!figure.isOf(UnitKind.COUNT) || hasHappened(figure.behind())) {
      return false;
    }
    boolean served =
        FOR_WHOM.matcher(figure.gap()).find()
            && (SERVICE.matcher(figure.behind()).find() || equips(figure) || repairs(figure));
    boolean there = WHERE.matcher(figure.gap()).find() || isThereToo(figure);
    return served || (there && TRIED_THERE.matcher(figure.behind()).find());
  }

  /** Whether the words behind a figure tell what is or was. */
  static boolean hasHappened(String behind) {
    return HAPPENED.matcher(behind).find();
  }

  private static boolean repairs(FigureContext figure) {
    return (figure.comparison().behind().isEmpty() || CountedOnes.areMany(figure))
        && REPAIRS.matcher(figure.behind()).find()
        && !FOUND_OUT.matcher(figure.gap() + figure.behind()).find();
  }

  /** 在8个省和14家医院推进试点: the second of the places. */
  private static boolean isThereToo(FigureContext figure) {
    return figure.inSeries()
        && figure.lead().startsWith("在")
        && THERE_TOO.matcher(figure.gap()).find();
  }

  /** 为40所卫生院更新设备; not 对3家企业设备更新给予补助, 为100人以上企业配备. */
  private static boolean equips(FigureContext figure) {
    return EQUIPS.matcher(figure.behind()).find()
        && FOR_THEM.matcher(figure.gap()).find()
        && figure.comparison().behind().isEmpty()
        && !LOOKED_AT.matcher(figure.behind()).find();
  }
}
