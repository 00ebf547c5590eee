package org.zhengmai.loader.document;

import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The lines that a web page prints above a document: 索引号, 发文字号：…, 成文日期：…, 发布机构：…. What the document
 * itself prints counts more; they stand in where it prints nothing.
 *
 * @param number what stands behind 文号 or 发文字号
 * @param issuer what stands behind 发文单位 or 发布机构, where it is a whole name
 * @param issued the day behind 成文日期 or 发文日期; not 发布日期, on which the page was made
 */
record Metadata(
    Optional<NumberMention> number, Optional<PrintedDate> issued, Optional<Passage> issuer) {

  private static final int LONGEST_NUMBER = 26;
  private static final int LONGEST_DATE = 12;
  private static final int LONGEST_HEAD = 400;

  private static final Pattern NUMBER = Pattern.compile("(发文字号|发文文号|文件编号|文件文号|文件字号|文号)[：|]*");
  private static final Pattern ISSUED = Pattern.compile("(成文日期|成文时间|发文日期|制发日期)[：|]*");

  private static final Pattern ISSUER =
      Pattern.compile("(发文机关|发文单位|发文机构|发布机构|颁布单位|制发机关)[：|]*(?P<name>\\p{Han}{4,40})");

  private static final Pattern NAME =
      Pattern.compile("\\p{Han}{2,}(省|市|区|县|州|旗|盟)\\p{Han}{0,30}(人民政府|行政公署|委员会|委|局|厅|办公室|办公厅)");

  /** What stands beside the number of a paper that is sent upwards. */
  private static final String SIGNER = "签发人：";

  /** Up to the next blank, behind which another field begins. */
  private static Passage own(Passage name) {
    for (int i = name.start() + 1; i < name.end(); i++) {
      if (name.clean().followsGap(i)) {
        return name.until(i);
      }
    }
    return name;
  }

  /** Reads the lines above a document's title and between its title and its first sentence. */
  static Metadata above(Passage whole, int titleEnd) {
    Passage rest = whole.after(titleEnd).until(titleEnd + LONGEST_HEAD);
    int sentence = rest.text().indexOf('。');
    return read(whole.until(sentence < 0 ? rest.end() : rest.start() + sentence));
  }

  /** Reads the lines of a stretch of text above a document's body. */
  static Metadata read(Passage above) {
    return new Metadata(
        above.findAll(NUMBER, Passage.Match::whole).stream()
            .flatMap(label -> number(above, label).stream())
            .findFirst()
            .or(() -> alone(above)),
        above.findAll(ISSUED, Passage.Match::whole).stream()
            .flatMap(label -> date(above, label).stream())
            .findFirst(),
        above.findAll(ISSUER, match -> match.group("name").orElseThrow()).stream()
            .map(Metadata::own)
            .filter(name -> NAME.matches(name.text()))
            .findFirst());
  }

  /** A number that has a line to itself, below what the page prints under the title. */
  private static Optional<NumberMention> alone(Passage above) {
    return NumberMention.findIn(above).stream()
        .filter(number -> above.clean().startsParagraph(number.passage().start()))
        .filter(
            number ->
                number.passage().end() == above.end()
                    || above.clean().startsParagraph(number.passage().end())
                    || above.after(number.passage().end()).startsWith(SIGNER))
        .findFirst();
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
