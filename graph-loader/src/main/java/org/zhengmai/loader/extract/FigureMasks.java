package org.zhengmai.loader.extract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;

/** Hides the digits of a clause that belong to no figure of its own. */
final class FigureMasks {

  private static final String ANY = "[^，；。]";

  private static final List<Pattern> MASKS =
      List.of(
          // “15分钟托育圈”, “五个一”; must not run over the clause where a mark is missing.
          Pattern.compile("“[^“”]{0,40}”|\"[^\"]{1,20}\""),
          // 在现有188公里的基础上; where the document starts from.
          Pattern.compile("在" + ANY + "{0,40}?基础上"),
          // 由41%提高到55%: the first figure; the second is kept by the group below.
          Pattern.compile(
              "(?P<hide>(?:由|从)"
                  + ANY
                  + "{0,20}?[0-9.]{1,12}"
                  + ANY
                  + "{0,6}?)"
                  + "(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|压减|压缩|缩短|调整|降|增|升|减)(?:到|至|为)"),
          // 较2020年, 比上年 are dates; 高于全省2个 stays.
          Pattern.compile("[0-9.]{1,6}(?:分钟|公里|小时)[\\p{Han}]{0,6}?圈"),
          Pattern.compile("第[0-9]{1,6}|[0-9]{1,4}号[\\p{Han}]"),
          // 每2年, 每100户: what the figure is counted by.
          Pattern.compile("每[0-9.]{1,8}[万千百]?[\\p{Han}]"),
          // 2×100万千瓦, 12+8, 3：4：3.
          Pattern.compile("[0-9.]{1,8}(?:[×*+][0-9.]{1,8})+[万千百]{0,2}[\\p{Han}]?"),
          Pattern.compile("[0-9.]{1,6}：[0-9.]{1,6}(?:：[0-9.]{1,6})+"),
          // 24小时值班, 7×24小时: a manner of working.
          Pattern.compile("24小时(?:值班|值守|不间断|在线|监控|开放|服务|运行|全天候|专人|巡)"));

  private FigureMasks() {}

  /** The clause with its dates and all that these masks match hidden. */
  static String hide(Clause clause, List<DateMention> dates) {
    StringBuilder text = new StringBuilder(clause.visible());
    for (DateMention date : dates) {
      hide(text, date.start(), date.end());
    }
    for (Pattern mask : MASKS) {
      boolean part = mask.pattern().contains("?P<hide>");
      Matcher matcher = mask.matcher(text.toString());
      while (matcher.find()) {
        hide(text, matcher.start(), part ? matcher.end("hide") : matcher.end());
      }
    }
    return text.toString();
  }

  private static void hide(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, Clause.HIDDEN);
    }
  }
}
