package org.zhengmai.loader.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A document number where it stands in the text.
 *
 * @param passage the printed number
 * @param number what it says; empty where print or recognition damaged it, as in 粤府函〔2015364号: such
 *     a number is reported and never guessed
 */
public record NumberMention(Passage passage, Optional<DocumentNumber> number) {

  /** What every number ends with; most passages have none. */
  private static final char LAST = '号';

  private static final String CODE = "(?P<code>\\p{Han}{1,14})";
  private static final String YEAR = "(?P<year>[0-9]{4})年?";

  /**
   * 朔政办发〔2023〕12号; brackets of every style were folded, the round ones stay round, and a font that
   * lacks them leaves „2023‟.
   */
  private static final Pattern BRACKETED =
      Pattern.compile(CODE + "[〔（„]" + YEAR + "[〕）‟]第?(?P<serial>[0-9]{1,5})号");

  /** 沪府令第107号, 省政府令第三九四号. */
  private static final Pattern ORDER =
      Pattern.compile(
          "(?P<code>\\p{Han}{0,14}令)第(?P<serial>[0-9]{1,5}|[" + ChineseNumber.CLASS + "]{1,6})号");

  /** 公告2098年第5号. */
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile("(?P<code>\\p{Han}{0,8}公告)" + YEAR + "第(?P<serial>[0-9]{1,5})号");

  /** A bracket that was opened and not closed, or a year of the wrong length. */
  private static final Pattern DAMAGED =
      Pattern.compile(CODE + "(〔[0-9]{4,9}号|〔[0-9]{1,3}〕[0-9]{1,5}号|〔[0-9]{5,6}〕[0-9]{1,5}号)");

  /** What 号 counts where it ends no document number: 地铁（2021）5号线, 北苑〔2021〕3号楼. */
  private static final Pattern THING = Pattern.compile("^(线|楼|院|门|馆|桥|井|地块|机组|车间|公路|国道|省道|病区)");

  /** Words of the sentence that run into the code where nothing parts them. */
  private static final Pattern LEADING_WORDS =
      Pattern.compile(
          "^.*(的|通知|意见|批复|决定|文件|办法|方案|根据|按照|依据|依照|遵照|落实|贯彻|执行|参照|按|以及|和|及|与|见|即|号|特急|加急|平急|等级)");

  /** All numbers of a passage, in its order. */
  public static List<NumberMention> findIn(Passage passage) {
    List<NumberMention> found = new ArrayList<>();
    if (passage.text().indexOf(LAST) < 0) {
      return found;
    }
    found.addAll(passage.findAll(BRACKETED, m -> read(m, NumberMention::bracketed)));
    found.addAll(passage.findAll(ORDER, m -> JointOrder.whole(read(m, NumberMention::order))));
    found.addAll(passage.findAll(ANNOUNCEMENT, m -> read(m, NumberMention::announcement)));
    found.addAll(passage.findAll(DAMAGED, m -> read(m, (code, match) -> Optional.empty())));
    found.removeIf(mention -> mention.passage().isEmpty() || countsThings(passage, mention));
    found.sort(Comparator.comparingInt(mention -> mention.passage().start()));
    return found;
  }

  private static boolean countsThings(Passage in, NumberMention mention) {
    int end = mention.passage().end();
    return in.after(end).until(end + 2).find(THING).isPresent();
  }

  private interface Reading {
    Optional<DocumentNumber> read(DocumentNumber.Ideographs ideographs, Passage.Match match);
  }

  private static NumberMention read(Passage.Match match, Reading reading) {
    Passage whole = match.whole();
    Passage code = ofItsLine(withoutLeadingWords(match.group("code").orElseThrow()), whole);
    if (code.isEmpty()) {
      return new NumberMention(whole.sub(0, 0), Optional.empty());
    }
    String printed = whole.printed();
    DocumentNumber.Ideographs ideographs =
        new DocumentNumber.Ideographs(
            code.text(), code.printed(), printed.charAt(printed.length() - 1));
    return new NumberMention(whole.after(code.start()), reading.read(ideographs, match));
  }

  /** The words of the line above are no code: 〔2099〕80号 alone on a line has none. */
  private static Passage ofItsLine(Passage code, Passage whole) {
    boolean bracket = "〔（„".indexOf(whole.after(code.end()).charAt(0)) >= 0;
    boolean above = bracket && code.clean().startsParagraph(code.end());
    return above ? code.from(code.length()) : code;
  }

  private static Passage withoutLeadingWords(Passage code) {
    Passage own = code;
    for (int i = code.end() - 1; i > code.start(); i--) {
      if (code.clean().startsParagraph(i)) {
        own = code.after(i);
        break;
      }
    }
    // A wrapped number has its line end within the code, but at least two of its characters before.
    Passage cut = own.length() < 2 ? code : own;
    int words = cut.find(LEADING_WORDS).map(Passage::length).orElse(0);
    return cut.from(words);
  }

  private static Optional<DocumentNumber> bracketed(
      DocumentNumber.Ideographs ideographs, Passage.Match match) {
    return Optional.of(
        DocumentNumber.ofYear(ideographs, text(match, "year"), text(match, "serial")));
  }

  private static Optional<DocumentNumber> announcement(
      DocumentNumber.Ideographs ideographs, Passage.Match match) {
    return Optional.of(
        DocumentNumber.ofAnnouncement(ideographs, text(match, "year"), text(match, "serial")));
  }

  private static Optional<DocumentNumber> order(
      DocumentNumber.Ideographs ideographs, Passage.Match match) {
    OptionalInt serial = ChineseNumber.parse(text(match, "serial"));
    return serial.isPresent()
        ? Optional.of(DocumentNumber.ofOrder(ideographs, Integer.toString(serial.getAsInt())))
        : Optional.empty();
  }

  private static String text(Passage.Match match, String group) {
    return match.group(group).orElseThrow().text();
  }
}
