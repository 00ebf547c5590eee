package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A label that announces units or a date: 责任部门：, 牵头单位：, 完成时间：.
 *
 * @param passage the label with its colon
 * @param role the role of units that are listed without one; empty where it announces a date
 */
record Label(Passage passage, Optional<Role> role) {

  private static final String UNIT = "(单位|部门|科室|处室|股室|主体|机关|机构)";

  /** Whose units they are, or what for: 省级牵头单位, 市直责任部门, 主要责任单位, 指标牵头单位. */
  private static final String SCOPE = "((省|市|区|县|州|盟|旗)(级|直)?|主要|具体|其[他它]|整改|验收|指标|事项|项目)?";

  /** 部门分工：甲局牵头，乙局配合; 牵头：甲局；配合：乙局. */
  private static final String SHORT_LABEL =
      "(?P<division>(部门|责任|任务|职责)分工)：|(?P<bare>牵头|配合|主办|协办|责任|参与|协助|督导)：";

  private static final String UNIT_LABEL =
      SCOPE
          + "(?P<kind>责任|主责|发起|包联|包保|包抓|负责|承办|承担|实施|落实|牵头|主办|主管|配合|协办|协助|会办|协同|协作|参与|参加|监督指导|督促指导|监督|督导|督办)"
          + "(责任|负责|落实|组织实施|组织|实施|配合|协同|参与)?(（[^（）]{1,6}）)?"
          + UNIT
          + "((和|及|与|或|、|/)\\p{Han}{0,4}"
          + UNIT
          + ")?(（"
          + UNIT
          + "）)?(：|为|。)";

  private static final String TIME_LABEL =
      "(?P<time>(计划)?(完成|完工|竣工|建成|办结|实施|工作|推进|办理|落实|整改|起止)?(时限|时间节点|时间要求|时间|期限|节点)(要求|安排)?|进度安排|时间进度)(：|。)";

  private static final Pattern LABEL =
      Pattern.compile("(" + UNIT_LABEL + ")|(" + TIME_LABEL + ")|(" + SHORT_LABEL + ")");

  /** What a column's head may say besides: 牵头部门（单位）, 责任单位（责任人）, 责任单位及责任人. */
  private static final Pattern BESIDES =
      Pattern.compile(
          "（(单位|部门|机构|主体|责任人|负责人|联系人|牵头人|责任领导|牵头领导|分管领导)）$|(及|和|、|/)(主要)?(责任人|负责人|牵头领导|责任领导|分管领导)$");

  /** Words that stand in sentences too. */
  private static final Pattern SHORTEST = Pattern.compile("(责任|参与|协助|督导)：");

  private static final Pattern ROLE_ALONE = Pattern.compile("^(牵头|主办|发起|承办|配合|协办|参与|督导|督办)$");

  /** The pattern of a column's head, which has no colon. */
  private static final Pattern COLUMN =
      Pattern.compile("^(" + UNIT_LABEL + "|" + TIME_LABEL + ")$");

  /** With which the words for units end, and what may be said in brackets behind them. */
  private static final String BEFORE_IS = "位门室体关构）";

  /** The last characters of labels that have a full stop. */
  private static final String BEFORE_STOP = "位门限间";

  private static final int LONGEST_NUMBER = 4;

  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2}[.、]|（[0-9一二三四五六七八九十]{1,3}）)$");

  /** All labels of a passage, in order. */
  static List<Label> findIn(Passage passage) {
    if (!mayHave(passage.text())) {
      return List.of();
    }
    return passage
        .findAll(
            LABEL,
            match ->
                new Label(
                    match.whole(),
                    match
                        .group("kind")
                        .or(() -> match.group("division"))
                        .or(() -> match.group("bare"))
                        .map(k -> role(k.text()))))
        .stream()
        .filter(label -> !label.passage().text().endsWith("。") || isNumbered(passage, label))
        .filter(label -> !SHORTEST.matches(label.passage().text()) || beginsList(passage, label))
        .toList();
  }

  /** 4.责任单位。甲局。: a full stop ends the name of a field only behind its number. */
  private static boolean isNumbered(Passage passage, Label label) {
    Passage before = passage.until(label.passage().start());
    return before.after(before.end() - LONGEST_NUMBER).find(NUMBER).isPresent();
  }

  /** （牵头：甲局；责任：乙局）, not 压实主体责任：. */
  private static boolean beginsList(Passage passage, Label label) {
    int at = label.passage().start();
    return at == passage.start()
        || passage.clean().startsLine(at)
        || "（〔；，。、".indexOf(passage.clean().text().charAt(at - 1)) >= 0;
  }

  /**
   * Every label ends with a colon, or with 为 or a full stop behind the kind of unit or term; most
   * texts have neither.
   */
  private static boolean mayHave(String text) {
    if (text.indexOf('：') >= 0 || mayHaveField(text)) {
      return true;
    }
    int is = text.indexOf('为', 1);
    while (is > 0 && BEFORE_IS.indexOf(text.charAt(is - 1)) < 0) {
      is = text.indexOf('为', is + 1);
    }
    return is > 0;
  }

  private static boolean mayHaveField(String text) {
    int stop = text.indexOf('。', 1);
    while (stop > 0 && BEFORE_STOP.indexOf(text.charAt(stop - 1)) < 0) {
      stop = text.indexOf('。', stop + 1);
    }
    return stop > 0;
  }

  /** Whether a column with this head lists units. */
  static Optional<Role> ofColumn(String head) {
    if (ROLE_ALONE.matches(head)) {
      return Optional.of(role(head));
    }
    Matcher matcher = COLUMN.matcher(BESIDES.matcher(head).replaceFirst("") + "：");
    return matcher.find() && matcher.group("kind") != null
        ? Optional.of(role(matcher.group("kind")))
        : Optional.empty();
  }

  /** Whether a column with this head holds deadlines. */
  static boolean isDeadlineColumn(String head) {
    Matcher matcher = COLUMN.matcher(head + "：");
    return matcher.find() && matcher.group("time") != null;
  }

  private static Role role(String kind) {
    return switch (kind) {
      case "牵头", "主办", "发起" -> Role.LEAD;
      case "配合", "协办", "协助", "会办", "协同", "协作", "参与", "参加" -> Role.SUPPORT;
      case "落实", "实施" -> Role.IMPLEMENT;
      case "监督指导", "督促指导", "监督", "督导", "督办" -> Role.SUPERVISE;
      default -> Role.RESPONSIBLE;
    };
  }
}
