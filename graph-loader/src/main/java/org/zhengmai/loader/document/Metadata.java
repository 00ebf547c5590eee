package org.zhengmai.loader.document;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/**
 * The lines that a web page prints above a document: 索引号, 发文字号：…, 成文日期：…, 发布机构：…. What the document
 * itself prints counts more; they stand in where it prints nothing.
 *
 * @param number what stands behind 文号 or 发文字号
 * @param issued the day behind 成文日期 or 发文日期; not 发布日期, on which the page was made
 */
record Metadata(Optional<NumberMention> number, Optional<PrintedDate> issued) {

  private static final int LONGEST_NUMBER = 26;
  private static final int LONGEST_DATE = 12;

  private static final Pattern NUMBER = Pattern.compile("(发文字号|发文文号|文件编号|文件文号|文件字号|文号)[：|]*");
  private static final Pattern ISSUED = Pattern.compile("(成文日期|成文时间|发文日期|制发日期)[：|]*");

  /** Reads the lines of a stretch of text above a document's body. */
  static Metadata read(Passage above) {
    return new Metadata(
        above.findAll(NUMBER, Passage.Match::whole).stream()
            .flatMap(label -> number(above, label).stream())
            .findFirst(),
        above.findAll(ISSUED, Passage.Match::whole).stream()
            .flatMap(label -> date(above, label).stream())
            .findFirst());
  }

  /** The number right behind its label, so that an empty field gives none. */
  private static Optional<NumberMention> number(Passage above, Passage label) {
    Passage value = above.after(label.end()).until(label.end() + LONGEST_NUMBER);
    return NumberMention.findIn(value).stream()
        .filter(number -> number.passage().start() == label.end())
        .findFirst();
  }

  private static Optional<PrintedDate> date(Passage above, Passage label) {
    Passage value = above.after(label.end()).until(label.end() + LONGEST_DATE);
    return PrintedDate.findAnyIn(value).stream()
        .filter(date -> date.passage().start() == label.end())
        .findFirst();
  }
}
