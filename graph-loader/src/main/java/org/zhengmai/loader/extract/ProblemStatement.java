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

  private ProblemStatement() {}

  /**
   * The text behind the statement, which may be in the heading alone; empty where a text tells of
   * no remedy.
   */
  static Optional<Passage> behind(Passage text) {
    if (!text.text().contains(WORD) || text.find(PUT_RIGHT).isEmpty()) {
      return Optional.empty();
    }
    return text.find(FIRST_LABEL)
        .filter(label -> label.start() == text.start() || text.clean().startsLine(label.start()))
        .map(label -> text.after(label.start()));
  }
}
