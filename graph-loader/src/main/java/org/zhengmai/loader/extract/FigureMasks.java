package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/** Hides the digits of a clause that belong to no figure of its own. */
final class FigureMasks {

  private static final String ANY = "[^，；。]";

  private static final String FIRST = ANY + "{0,20}?[0-9.]{1,12}" + ANY + "{0,6}?";

  private static final String CHANGES_TO =
      "(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|压减|压缩|缩短|调整|降|增|升|减)(?:到|至|为)";

  private static final List<Mask> MASKS =
      List.of(
          // “15分钟托育圈”, “五个一”; must not run over the clause where a mark is missing.
          new Mask("“", "(?P<hide>“[^“”]{0,40}”)"),
          new Mask("\"", "(?P<hide>\"[^\"]{1,20}\")"),
          // 在现有188公里的基础上: where the document starts from.
          new Mask("基础上", "(?P<hide>在" + ANY + "{0,40}?基础上)"),
          // 由41%提高到55%, 从30%降至20%: the first figure, not the second.
          new Mask("由", "(?P<hide>由" + FIRST + ")" + CHANGES_TO),
          new Mask("从", "(?P<hide>从" + FIRST + ")" + CHANGES_TO),
          new Mask("圈", "(?P<hide>[0-9.]{1,6}(?:分钟|公里|小时)[\\p{Han}]{0,6}?圈)"),
          new Mask("第", "(?P<hide>第[0-9]{1,6})"),
          new Mask("号", "(?P<hide>[0-9]{1,4}号[\\p{Han}])"),
          // 每2年, 每100户: what the figure is counted by.
          new Mask("每", "(?P<hide>每[0-9.]{1,8}[万千百]?[\\p{Han}])"),
          // 2×100万千瓦, 12+8: a formula.
          new Mask("×", "(?P<hide>" + product("×") + ")"),
          new Mask("*", "(?P<hide>" + product("[*]") + ")"),
          new Mask("+", "(?P<hide>" + product("[+]") + ")"),
          // 3：4：3: how a cost is split.
          new Mask("：", "(?P<hide>[0-9.]{1,6}：[0-9.]{1,6}(?:：[0-9.]{1,6})+)"),
          // 24小时值班: a manner of working; must not match 24小时内.
          new Mask("24小时", "(?P<hide>24小时(?:值|不间断|在线|监控|开放|服务|运行|全天候|专人|巡))"));

  /** The signs of all masks at once; most clauses have none of them. */
  private static final Pattern ANY_SIGN =
      Pattern.compile(WordTable.anyOf(MASKS.stream().map(Mask::sign).toList()));

  private FigureMasks() {}

  /** The clause with its dates and all that these masks match hidden. */
  static String hide(Clause clause, List<DateMention> dates) {
    StringBuilder text = new StringBuilder(clause.visible());
    for (DateMention date : dates) {
      hide(text, date.start(), date.end());
    }
    if (ANY_SIGN.matcher(clause.visible()).find()) {
      MASKS.forEach(mask -> mask.hideIn(text));
    }
    return text.toString();
  }

  private static String product(String sign) {
    return "[0-9.]{1,8}(?:" + sign + "[0-9.]{1,8})+[万千百]{0,2}[\\p{Han}]?";
  }

  private static void hide(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, Clause.HIDDEN);
    }
  }

  /**
   * What is hidden.
   *
   * @param sign what the text must have to be looked at
   * @param pattern what is looked for; its group {@code hide} is hidden
   */
  private record Mask(String sign, Pattern pattern) {

    Mask(String sign, String pattern) {
      this(sign, Pattern.compile(pattern));
    }

    void hideIn(StringBuilder text) {
      if (text.indexOf(sign) < 0) {
        return;
      }
      Matcher matcher = pattern.matcher(text.toString());
      while (matcher.find()) {
        hide(text, matcher.start("hide"), matcher.end("hide"));
      }
    }
  }
}
