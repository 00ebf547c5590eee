package org.zhengmai.loader.extract;

import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * What is amiss, at the head of an item that goes on with how it is put right. Its figures tell
 * what is:
 *
 * <pre>
 * 问题一：污水厂超负荷运行。2098年，平均负荷率达108%。
 * 责任单位：市水利局
 * 整改目标：出水达标率达到100%。
 * </pre>
 */
final class ProblemStatement {

  private static final String WORD = "整改";

  private static final Pattern PUT_RIGHT = Pattern.compile("整改(目标|措施|要求)：");

  private static final Pattern FIRST_LABEL =
      Pattern.compile("(责任|牵头|配合|督导|整改|验收|包联|主体)(单位|部门)：|整改(目标|措施|要求|时限|期限|类型)：");

  private static final Pattern AMISS =
      Pattern.compile("问题|不足|不到位|滞后|超负荷|低|仅|未|反馈|不达标|超标|较差|缺|差距|薄弱|隐患");

  private ProblemStatement() {}

  private static boolean isAmiss(Passage words) {
    return words.find(AMISS).isPresent();
  }

  /**
   * The text behind the statement, which may be in the heading alone; empty where a text tells of
   * no remedy.
   */
  static Optional<Passage> behind(Optional<Passage> heading, Passage text) {
    if (!text.text().contains(WORD) || text.find(PUT_RIGHT).isEmpty()) {
      return Optional.empty();
    }
    return text.find(FIRST_LABEL)
        .filter(label -> label.start() == text.start() || text.clean().startsLine(label.start()))
        .filter(
            label ->
                label.start() == text.start()
                    || heading.filter(ProblemStatement::isAmiss).isPresent()
                    || isAmiss(text.until(label.start())))
        .map(label -> text.after(label.start()));
  }
}
