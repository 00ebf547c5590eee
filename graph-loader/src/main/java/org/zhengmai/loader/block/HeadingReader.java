package org.zhengmai.loader.block;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * The heading of an item: what stands between its number and the end of the first short sentence,
 * the colon of a duty list (（8）市教育局：参与…), or the end of its own line.
 */
final class HeadingReader {

  private static final int LONGEST_SENTENCE = 45;
  private static final int LONGEST_LABEL = 40;

  /** Lines of labels, or one that tells who leads. */
  private static final Pattern UNITS =
      Pattern.compile(
          "^\\p{Han}{0,4}(单位|部门|分工|科室|时限|时间|领导|主体)：|^[^，。；：]{2,60}(牵头|负责|落实|主办|承办)(，[^。；：]{2,80}(配合|协办|参与|负责|落实))?。?$");

  private HeadingReader() {}

  /**
   * Reads it.
   *
   * @param text from the item's number to its end or its first child
   * @param hasChild whether a child follows, before which the heading may end without a mark
   */
  static Optional<Passage> read(Passage text, boolean hasChild, Brackets brackets) {
    CleanText clean = text.clean();
    for (int i = text.start(); i < text.end(); i++) {
      char c = clean.text().charAt(i);
      boolean free = isFree(brackets, i);
      int length = i - text.start();
      if (length > 0 && clean.startsParagraph(i) && free) {
        return length <= LONGEST_SENTENCE ? Optional.of(text.until(i)) : Optional.empty();
      }
      if (free && c == '。') {
        return sentence(text, i, hasChild, brackets);
      }
      if (free && c == '：' && length <= LONGEST_LABEL && length > 0) {
        return label(text, i);
      }
      if (free && "；！？".indexOf(c) >= 0) {
        return Optional.empty();
      }
      if (length > Math.max(LONGEST_SENTENCE, LONGEST_LABEL)) {
        return Optional.empty();
      }
    }
    boolean ends = hasChild || clean.startsParagraph(text.end());
    return ends && text.length() <= LONGEST_SENTENCE && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Whether the place lies in no bracket, or just opens one. */
  private static boolean isFree(Brackets brackets, int at) {
    int title = brackets.titleStart(at);
    int parenthesis = brackets.parenthesisStart(at);
    return (title < 0 || title == at) && (parenthesis < 0 || parenthesis == at);
  }

  /** A lone sentence is an item's text, unless items follow below it. */
  private static Optional<Passage> sentence(
      Passage text, int end, boolean hasChild, Brackets brackets) {
    boolean more = hasChild || hasText(text.after(end + 1), brackets);
    return more && end - text.start() <= LONGEST_SENTENCE && end > text.start()
        ? Optional.of(text.until(end))
        : Optional.empty();
  }

  /** Whether more follows than who answers for the item: （甲局负责）, 责任单位：甲局, 甲局牵头. */
  private static boolean hasText(Passage rest, Brackets brackets) {
    if (rest.isEmpty()) {
      return false;
    }
    int opens = rest.start();
    boolean parenthesis =
        brackets.parenthesisStart(opens) == opens && brackets.partner(opens) >= rest.end() - 2;
    boolean line = rest.clean().startsParagraph(opens) && rest.find(UNITS).isPresent();
    return !parenthesis && !line;
  }

  /** A colon ends a label, unless a comma between other words than units shows a sentence. */
  private static Optional<Passage> label(Passage text, int end) {
    Passage label = text.until(end);
    boolean units = CellKind.ofLine(label.text()) == CellKind.UNITS;
    boolean sentence = !units && label.text().indexOf('，') >= 0 && label.length() > 16;
    return sentence || end + 1 >= text.end() ? Optional.empty() : Optional.of(label);
  }
}
