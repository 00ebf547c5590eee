package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/** Reads from the words around a title what is said of it. */
final class CitationVerbs {

  /** 按 and 依 only right before the title: 依法 and 按期 ground nothing. */
  private static final Pattern GROUNDING =
      Pattern.compile("根据|依据|按照|依照|遵照|遵循|贯彻|落实|(按|依)[（）、和及]*$");

  /** What only hands the paper on: 现将《…》转发. */
  private static final Pattern HANDING_ON = Pattern.compile("(将|把)[（）、和及]*((修订|修改|调整|完善)后的)?$");

  /** 现将《…》印发, 现将《…》责任分解印发: the paper's own annex, while 转发 hands on another's. */
  private static final Pattern HANDED_OUT =
      Pattern.compile(
          "^([、和及]?《[^《》]{2,80}》){0,6}(（[^（）]{2,24}）)?((的|重点|主要|目标|任务|责任|工作|指标)*(分解|分工)(方案|意见|表)?)?"
              + "((印发|下发|印送|予以印发)(给|你|，|。|各|至)|下达[给你])");

  /** 《…方案》已经甲市政府同意，现印发给你们. */
  private static final Pattern AGREED_AND_HANDED_OUT =
      Pattern.compile(
          "^([、和及与]?《[^《》]{2,80}》){0,6}(等[^，。；《》]{1,10})?(已|业)?经[^。；《》]{2,60}(同意|通过|批准|审定)([^。；《》]{0,29}[^。；《》已文])?(印发|发布|下发)(给|你|，|。|各|至)");

  /** 为切实抓好《…》的贯彻落实, 为把《…》确定的任务落到实处: the verb stands behind. */
  private static final Pattern CARRIED_THROUGH =
      Pattern.compile(
          "^[^，。；]{0,30}(贯彻落实|贯彻执行|贯彻实施|(有效|顺利|全面|有序)实施|实施工作|落实|落到实处|落实落细|落地)(工作|到位|见效|生效|落地|落实|[和与及][^，。；]{2,12}工作)?，");

  /** 为全面完成好《…》确定的各项任务: the aim is what the paper sets. */
  private static final Pattern ATTAINED =
      Pattern.compile("(^|[。；])为[^。；]{0,160}(完成|实现|抓好|做好|推进|推动)好?(我[省市县区州])?$");

  private static final Pattern SET_TASKS =
      Pattern.compile("^(《[^《》]{2,80}》|[、和及])*中?(确定|提出|明确|部署|安排)的?[^，。；]{0,20}(任务|目标|部署|工作)，");

  /** 结合《甲省措施》，制定以下措施: the paper takes it up. */
  private static final Pattern TAKEN_UP = Pattern.compile("结合[（）、和及]*$");

  private static final Pattern MADE_OF_IT =
      Pattern.compile("^(（[^（）]{2,40}）)?(要求|精神|规定|内容)?，(特|现)?(研究)?(制定|制订)(本|以下|如下|此)");

  private static final Pattern IN_ORDER_TO =
      Pattern.compile("(^|[，。；])(为|为了)[^，。；]{0,16}$|(推动|推进|促进|确保)[^，。；]{0,4}$");

  /** Numbers and joints between the titles of a list. */
  private static final Pattern LIST_REST = Pattern.compile("(（[^（）]*）|[，、和及与等]|以及)+$");

  /** The last verb before the title decides: 落实 carries a paper out, 出台 only makes one. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?P<implements>落实|贯彻|按照|根据|依据|依照|遵照|遵循|执行|实施|符合|对照|参照)"
              + "|(?P<other>出台|编制|制定|制订|印发|修订|发布|起草|报送|公布|同意|批准|原则同意|完成|编写|确保|修改|修正|不再执行|停止执行|不得以)");

  /** 待省出台《…条例》后，遵照执行. */
  private static final Pattern CARRIED_OUT = Pattern.compile("^[^。；]{0,8}(遵照|贯彻|认真|严格|参照)?执行");

  /** 《…》有关规定停止执行 is the opposite. */
  private static final Pattern STOPPED = Pattern.compile("^[^。；，]{0,24}(停止|不再|暂停|终止)(执行|实施|施行|适用)");

  private static final Pattern DEMANDS = Pattern.compile("^[^。；]{0,6}(要求|规定|精神)");

  private static final String TITLES = "(（[^（）]{0,60}）|[、和及]|以及|《[^《》]{1,120}》)*";

  private static final Pattern REPEALED =
      Pattern.compile(
          "^"
              + TITLES
              + "(等?(文件|通知|规定)(规定)?)?(正式|同时|即行|自行|一并|予以|相应|均|自[^。；，]{0,20})*(废止|停止执行|不再执行|停止使用|失效)");

  private static final Pattern REPEALING =
      Pattern.compile("(^|[^得])废止了?(下列|以下|原)?(（[^（）]*）|[、和及：]|以及)*$");

  private CitationVerbs() {}

  /** Whether words before it make the paper the ground of a document. */
  static boolean grounds(String before) {
    if (HANDING_ON.matcher(before).find()) {
      return false;
    }
    Matcher rest = LIST_REST.matcher(before);
    String list = rest.find() ? before.substring(0, rest.start()) : before;
    int clause = Math.max(list.lastIndexOf('，'), list.lastIndexOf('；')) + 1;
    return GROUNDING.matcher(list.substring(clause)).find();
  }

  /** Whether the paper is the annex that a notice brings with it. */
  static boolean handsOut(String before, String after) {
    boolean agreed = !before.endsWith("》") && AGREED_AND_HANDED_OUT.matcher(after).find();
    return agreed || handsOutNow(before, after);
  }

  /** 现将《甲方案》《乙方案》印发: whether a row of titles, from before its first, is handed out. */
  static boolean handsOutNow(String before, String after) {
    return HANDING_ON.matcher(before).find() && HANDED_OUT.matcher(after).find();
  }

  /** Whether the document is there to carry the paper out, which is said behind its title. */
  static boolean isCarriedThrough(String before, String after) {
    return (IN_ORDER_TO.matcher(before).find() && CARRIED_THROUGH.matcher(after).find())
        || (before.indexOf('结') >= 0
            && TAKEN_UP.matcher(before).find()
            && MADE_OF_IT.matcher(after).find())
        || (ATTAINED.matcher(before).find() && SET_TASKS.matcher(after).find());
  }

  /** Whether a task carries the paper out. */
  static boolean implement(String before, String after) {
    Matcher verb = VERB.matcher(before);
    boolean implementing = false;
    boolean any = false;
    while (verb.find()) {
      // 印发的《…》 only tells who issued it.
      boolean attribute = before.startsWith("的", verb.end());
      if (!attribute) {
        any = true;
        implementing = verb.group("implements") != null;
      }
    }
    if (STOPPED.matcher(after).find()) {
      return false;
    }
    return implementing
        || CARRIED_OUT.matcher(after).find()
        || (!any && DEMANDS.matcher(after).find());
  }

  /** Whether the paper is repealed. */
  static boolean repeals(String before, String after) {
    return REPEALED.matcher(after).find() || REPEALING.matcher(before).find();
  }
}
