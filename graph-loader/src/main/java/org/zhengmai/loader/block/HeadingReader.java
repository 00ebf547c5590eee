package org.zhengmai.loader.block;

import java.util.Optional;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * The heading of an item: what stands between its number and the end of the first short sentence,
 * the colon of a duty list (（8）市教育局：参与…), or the end of its own line.
 */
final class HeadingReader {

  private static final int LONGEST_SENTENCE = 45;
  private static final int LONGEST_LABEL = 40;

  /** 各乡镇政府要…: a sentence that says who is to do something, not what the item is about. */
  private static final Pattern DEMAND = Pattern.compile("^(各|全)[^，。：]{1,24}?(要|必须|应当|应|须)");

  private static final int LONGEST_DEMAND = 15;

  private static final Pattern ANSWERS = Pattern.compile("(责任|牵头|主办|承办)(单位|部门)$");

  /** 今年赤字率按2.8%左右安排: what is to be reached is said in sentences. */
  private static final Pattern FIGURE =
      Pattern.compile("[0-9](%|个百分点|[万亿]?(亩|吨|元|人|户|公里|千瓦|平方米|立方米))(以上|以内|以下|左右)");

  /** What is said of the item in a line of its own: （甲局负责）, 责任单位：甲局. */
  private static final Pattern FIELD =
      Pattern.compile("^([（〔]|\\p{Han}{0,4}(单位|部门|时限|时间|领导|责任人)[：）])");

  private HeadingReader() {}

  /**
   * Reads it.
   *
   * @param text from the item's number to its end or its first child
   * @param hasChild whether a child follows, before which the heading may end without a mark
   */
  static Optional<Passage> read(Passage text, boolean hasChild, Brackets brackets) {
    CleanText clean = text.clean();
    Optional<Passage> stock = StockHeadings.read(text);
    if (stock.isPresent()) {
      return stock;
    }
    for (int i = text.start(); i < text.end(); i++) {
      char c = clean.text().charAt(i);
      boolean free = isFree(brackets, i);
      int length = i - text.start();
      if (length > 0 && clean.startsParagraph(i) && free) {
        return length <= LONGEST_SENTENCE ? Optional.of(text.until(i)) : Optional.empty();
      }
      if (free && c == '。') {
        return sentence(text, i, hasChild);
      }
      if (free && c == '：' && isRatio(clean, i)) {
        continue;
      }
      if (free && c == '：' && length <= LONGEST_LABEL && length > 0) {
        return label(text, i);
      }
      if (free && "；！？".indexOf(c) >= 0) {
        return Optional.empty();
      }
      if (length > Math.max(LONGEST_SENTENCE, LONGEST_LABEL)) {
        return beforeUnits(text, i, brackets);
      }
    }
    boolean ends = hasChild || clean.startsParagraph(text.end());
    return ends && text.length() <= LONGEST_SENTENCE && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** 八、完善配套（牵头单位：甲局；责任单位：乙局、丙局）: however long the bracket is that ends the line. */
  private static Optional<Passage> beforeUnits(Passage text, int at, Brackets brackets) {
    int open = brackets.parenthesisStart(at);
    int end = open < 0 ? text.end() + 1 : brackets.partner(open) + 1;
    if (end > text.end()
        || open - text.start() > LONGEST_SENTENCE
        || !(end == text.end() || text.clean().startsParagraph(end))) {
      return Optional.empty();
    }
    Passage line = text.until(end);
    return Optional.of(line).filter(h -> Assignment.without(h, brackets).length() < h.length());
  }

  /** 5：40：55. */
  private static boolean isRatio(CleanText clean, int at) {
    String text = clean.text();
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** Whether the place lies in no bracket, or just opens one. */
  private static boolean isFree(Brackets brackets, int at) {
    int title = brackets.titleStart(at);
    int parenthesis = brackets.parenthesisStart(at);
    return (title < 0 || title == at) && (parenthesis < 0 || parenthesis == at);
  }

  /** A lone sentence is an item's text, unless items follow below it. */
  private static Optional<Passage> sentence(Passage text, int end, boolean hasChild) {
    boolean more = hasChild || end + 1 < text.end();
    Passage sentence = text.until(end);
    boolean demand =
        (sentence.find(FIGURE).isPresent() && !hasWordsBelow(text, end + 1))
            || (sentence.length() > LONGEST_DEMAND && sentence.find(DEMAND).isPresent());
    return more && !demand && end - text.start() <= LONGEST_SENTENCE && end > text.start()
        ? Optional.of(sentence)
        : Optional.empty();
  }

  /** Whether the sentence has its line to itself, and the item's words stand below it. */
  private static boolean hasWordsBelow(Passage text, int at) {
    return at < text.end()
        && text.clean().startsParagraph(at)
        && text.after(at).find(FIELD).isEmpty();
  }

  /** A colon ends a label, unless a comma between other words than units shows a sentence. */
  private static Optional<Passage> label(Passage text, int end) {
    Passage label = text.until(end);
    Optional<Passage> answers = label.find(ANSWERS);
    if (answers
        .filter(at -> at.start() > text.start() && text.clean().followsGap(at.start()))
        .isPresent()) {
      // 五、建设道路　责任单位：甲局
      return Optional.of(text.until(answers.get().start()));
    }
    boolean units = CellKind.ofLine(label.text()) == CellKind.UNITS;
    boolean sentence =
        label.text().endsWith("是")
            || (!units && label.text().indexOf('，') >= 0 && label.length() > 16);
    return sentence || end + 1 >= text.end() ? Optional.empty() : Optional.of(label);
  }
}
