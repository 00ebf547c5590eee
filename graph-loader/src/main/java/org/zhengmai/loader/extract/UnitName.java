package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Pattern;

/** What a unit's name looks like: where it may begin, and with which words it is complete. */
final class UnitName {

  private static final String ENDINGS =
      "局|委|办|厅|部|院|署|会|司|社|室|行|处|所|站|队|关|馆|联|协|台|团|校|公司|集团|中心|政府|单位|部门|机构|军分区|街镇|乡镇"
          + "|开发区|经开区|高新区|高新园|产业园|科技园|新区|管理区|企业|医院|学院|大学|银行|支行|分行|工委|党委|编办|总队|区|县市|市区|街道|园区|库|海事|邮政|气象|新城|农场|林场|牧场|团体|中央|联通|电信|铁塔|供电|[国城交文产旅水建农金科]投|联席会议|专班|(?:领导小组|指挥部)(?:各工作组)?";

  private static final Pattern COMPLETE =
      Pattern.compile(".*(" + ENDINGS + ")([（〔<〈][^（）〔〕<>〈〉]{2,24}[）〕>〉])?");

  private static final Pattern BEGINNING =
      Pattern.compile(
          "^(地方|市|区|县|省|州|旗|盟|镇|乡|各|国家|国网|中国|中共|中央|人民|人行|团|武警|驻|共青团|军|其他|有关|相关|\\p{Han}{1,6}?(省|市|州|盟|自治区)|\\p{Han}{2}(区|县|旗)).*");

  /** A place and the word for a branch: the end of a longer name, not a name of its own. */
  private static final Pattern BRANCH =
      Pattern.compile(
          "^([^人中国]\\p{Han}{0,3}|(人[^行]|中[^国]|国[^家])\\p{Han}{0,2})(区|县|市|州)\\p{Han}{0,2}(分局|支局|大队|支队|分公司|分行|支行)$");

  private static final Pattern PLAUSIBLE = Pattern.compile("[\\p{Han}（）〔〕<>〈〉、A-Za-z0-9“”]{2,45}");

  /** A place that stands for its government where a label says that units follow: 甲县, 乙自治州. */
  private static final Pattern DIVISION =
      Pattern.compile(
          "\\p{Han}{1,8}(省|自治区|市|县|州|盟|旗|镇|乡|苏木|师)|(村|社区|镇|乡镇|街道)（\\p{Han}{1,4}）"
              + "|(各有关|有关|相关|涉及)(镇|乡|乡镇|街道|县|市|区)（[街道乡镇市区县村社旗办园场、]{1,5}）");

  private static final Pattern ORGAN =
      Pattern.compile(
          "[\\p{Han}“”]+(局|委|办|厅|部|署|总院|法院|检察院|委员会|办公室|政府|管委会|办事处|总队|支队|海关|联合会|总工会|人民银行|部门|单位|中队|大队|[^场]所|服务中心|卫生院|[工水兽林农]\\p{Han}站|村委会|居委会|社区|分局)"
              + "([（〔<〈][^（）〔〕<>〈〉]{2,24}[）〕>〉])?");

  private static final Pattern ALONE = Pattern.compile("(部门|政府|法院|检察院|派出所|办事处|总工会)$");

  private static final int SHORTEST_ORGAN = 3;
  private static final int LONGEST_GROUP = 24;

  /** Characters of sentences that no name of a unit has. */
  private static final Pattern SENTENCE =
      Pattern.compile("[，。；：]|应当|必须|不得|要求|根据|按照|^[由请]|[^自]由|(单位|部门)(要[^素]|应[^急]|须|需[^求])");

  /** 局长某某某: the post of a person. */
  private static final Pattern POST =
      Pattern.compile("^副?(局长|主任|书记|省长|市长|县长|区长|州长|旗长|镇长|乡长|科长|处长|秘书长)");

  private static final String POSTS = "副局主书省市县区州旗镇乡科处秘";

  /** The word of a label whose colon was lost is no name. */
  private static final Pattern LABEL = Pattern.compile("(责任|牵头|配合|主办|协办|参与)?(单位|部门)");

  private UnitName() {}

  /** Whether the words can stand as a whole name. */
  static boolean isComplete(String name) {
    return COMPLETE.matches(name);
  }

  /** 人事科, 财务股: the parts of one agency, where a label says that units follow. */
  private static final Pattern SECTION =
      Pattern.compile("\\p{Han}{2,12}(科|股|组)([（〔]\\p{Han}{2,12}[）〕])?");

  /** 各部门要素科: any of that kind. */
  private static final Pattern EACH_SECTION = Pattern.compile("各(部门|单位)\\p{Han}{1,8}(科|股|组|办)");

  /** Whether the words can be a unit at all; a person's name, or one garbled in print, is none. */
  static boolean isReadable(String name) {
    boolean post = name.length() > 2 && POSTS.indexOf(name.charAt(0)) >= 0;
    if (name.indexOf('：') >= 0
        || EACH_SECTION.matches(name)
        || (post && POST.matcher(name).find())) {
      return false;
    }
    return isComplete(name) || isGroup(name) || DIVISION.matches(name) || SECTION.matches(name);
  }

  /** Governments named together, mostly without the word: 各市州, 各旗县, 各地. */
  static boolean isGroup(String name) {
    return name.startsWith("各") && name.length() > 1 && name.length() <= LONGEST_GROUP;
  }

  /** Whether the words name an organ of state and nothing else: 财政部, not 医院 or 试行. */
  static boolean isOrgan(String name) {
    return name.length() >= SHORTEST_ORGAN && ORGAN.matches(name);
  }

  /** Whether words on a line of their own are an organ's name, not a heading: not 优化布局. */
  static boolean isOrganAlone(String name) {
    return isOrgan(name) && (begins(name) || ALONE.matcher(name).find());
  }

  /** Whether the words begin a name, so that what stands before them is another. */
  static boolean begins(String text) {
    return BEGINNING.matches(text) && !BRANCH.matches(text);
  }

  /** Whether the words are the end of a longer name: 甲区分局. */
  static boolean isBranch(String text) {
    return BRANCH.matches(text);
  }

  /** Whether the words can be a name at all where a label says that names follow. */
  static boolean isPlausible(String name) {
    if (LABEL.matches(name)) {
      return false;
    }
    return PLAUSIBLE.matches(name) && !SENTENCE.matcher(name).find();
  }
}
