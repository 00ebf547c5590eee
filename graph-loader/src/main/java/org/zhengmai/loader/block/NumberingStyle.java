package org.zhengmai.loader.block;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengmai.loader.document.ChineseNumber;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * How items are numbered. GB/T 9704-2012, 7.3.3 has four steps, 一、 / （一） / 1. / （1）; emergency
 * plans and technical papers count 1, 1.1, 1.1.1.
 */
enum NumberingStyle {
  /** 第一部分, 第一篇, in plans and above articles that hand out measures. */
  VOLUME("^(?P<label>第(?P<number>[一二三四五六七八九十]{1,3})(部分|篇))", 1),
  /** 第二章. */
  PART("^(?P<label>第(?P<number>[一二三四五六七八九十]{1,3})章)", 1),
  /** 第三节, the measure of a plan of chapters. */
  SECTION("^(?P<label>第(?P<number>[一二三四五六七八九十]{1,3})节)", 1),
  /** 一、 */
  HAN_COMMA("^(?P<label>(?P<number>[一二三四五六七八九十百]{1,4}))、", 1),
  /** 第一条, in papers that hand out measures; rules are not read by it. */
  ARTICLE("^(?P<label>第(?P<number>[一二三四五六七八九十百]{1,5})条)", 1),
  /** （一） */
  HAN_PARENTHESIS("^(?P<label>（(?P<number>[一二三四五六七八九十百]{1,4})）)", 1),
  /** 任务1：, 举措三：, in papers that hand out such works with a label. */
  NAMED(
      "^(?P<label>(重点|专项)?(任务|举措|措施|工程|事项|行动|项目|问题)(?P<number>[0-9]{1,3}|[一二三四五六七八九十]{1,3}))[：.、]",
      1),
  /**
   * 1. and 1、, not the beginning of a decimal fraction: 3.2099年…, 2.3月底前…, 11.121工程 and 2.5G网络 have
   * too many digits for one, or a letter, and 1.125亿元 is one; there are no 11.121人.
   */
  ARABIC_DOT(
      "^(?P<label>(?P<number>[0-9]{1,3}))([.、]([^0-9]|$|[0-9]{4}年|[0-9]{1,2}月([^0-9]|[0-9]{1,2}日)|[0-9]G)"
          + "|\\.[0-9]{3}[^0-9A-Za-z.%，。；：、）万亿千百倍米吨元亩公里])",
      1),
  /** （1） */
  ARABIC_PARENTHESIS("^(?P<label>（(?P<number>[0-9]{1,3})）)", 1),
  /** ①, in papers that hand out such points one by one. */
  CIRCLED("^(?P<label>(?P<number>[①-⑳]))", 1),
  /** 3.1 */
  DECIMAL_2("^(?P<label>[0-9]{1,2}\\.(?P<number>[0-9]{1,2}))[\\p{Han}“《]", 2),
  /** 2.4.1 */
  DECIMAL_3("^(?P<label>[0-9]{1,2}\\.[0-9]{1,2}\\.(?P<number>[0-9]{1,2}))[\\p{Han}“《]", 3),
  /** The chapters above 1.1: a bare 1 at the beginning of a line. */
  CHAPTER("^(?P<label>(?P<number>[0-9]{1,2}))\\p{Han}", 1);

  private static final int LONGEST = 12;

  private static final int LONGEST_COUNTED = 24;

  /** 2.25亿元: one figure. */
  private static final Pattern QUANTITY = Pattern.compile("^[0-9]{1,3}\\.[0-9]+[万亿千百倍米吨元亩公平立]");

  /** A figure with words behind it, not a line of figures. */
  private static final Pattern FIGURE_FIRST =
      Pattern.compile("^[0-9]{1,3}\\.[0-9][0-9.]*[%个]?\\p{Han}[^0-9]{4,}");

  private static final char FIRST_CIRCLED = '①';
  private static final int MOST_CIRCLED = 20;

  /** Counted things follow a figure, headings follow a number. */
  private static final String UNITS = "年月日时分秒个人项次万亿千百米公里吨元户家所座处名条件种套倍天周度级类岁期届";

  private static final String FRACTION_UNITS = "万亿倍米吨元亩";

  private static final List<NumberingStyle> WITH_HAN_NUMERAL = List.of(HAN_COMMA);
  private static final List<NumberingStyle> WITH_DIGIT =
      List.of(ARABIC_DOT, DECIMAL_2, DECIMAL_3, CHAPTER);
  private static final List<NumberingStyle> WITH_BRACKET =
      List.of(HAN_PARENTHESIS, ARABIC_PARENTHESIS);
  private static final List<NumberingStyle> WITH_ORDINAL = List.of(VOLUME, PART, SECTION, ARTICLE);
  private static final List<NumberingStyle> WITH_CIRCLE = List.of(CIRCLED);
  private static final List<NumberingStyle> WITH_NAME = List.of(NAMED);

  /** With what the names of works begin. */
  static final String NAMES = "重专任举措工事行项问";

  private final Pattern pattern;
  private final int parts;

  NumberingStyle(String pattern, int parts) {
    this.pattern = Pattern.compile(pattern);
    this.parts = parts;
  }

  /** The styles whose markers can begin with a numeral or sign, in the order of all styles. */
  static List<NumberingStyle> beginningWith(char c) {
    if (c == '（') {
      return WITH_BRACKET;
    }
    if (c == '第') {
      return WITH_ORDINAL;
    }
    if (c >= FIRST_CIRCLED && c < FIRST_CIRCLED + MOST_CIRCLED) {
      return WITH_CIRCLE;
    }
    if (NAMES.indexOf(c) >= 0) {
      return WITH_NAME;
    }
    return c >= '0' && c <= '9' ? WITH_DIGIT : WITH_HAN_NUMERAL;
  }

  /** Reads the marker of this style at the beginning of a passage. */
  Optional<Marker> at(Passage rest) {
    Matcher matcher = pattern.matcher(rest.until(rest.start() + LONGEST).text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    int labelEnd = matcher.end("label");
    if (this == CHAPTER && UNITS.indexOf(rest.charAt(labelEnd)) >= 0) {
      return Optional.empty();
    }
    boolean separated = this == HAN_COMMA || this == ARABIC_DOT || this == NAMED;
    OptionalInt number = ordinal(matcher.group("number"));
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Marker(
                this,
                number.getAsInt(),
                rest.sub(0, labelEnd),
                rest.start() + labelEnd + (separated ? 1 : 0),
                0));
  }

  /** The marker 3. before a figure, as in 3.3个园区开工; empty where the passage does not begin so. */
  static Optional<Marker> counted(Passage rest, int number) {
    String label = Integer.toString(number);
    int line = rest.clean().nextParagraph(rest.start(), rest.end());
    Passage beginning = rest.until(Math.min(line, rest.start() + LONGEST_COUNTED));
    boolean item =
        beginning.startsWith(label + ".")
            && FIGURE_FIRST.matcher(beginning.text()).find()
            && !QUANTITY.matcher(beginning.text()).find();
    return item
        ? Optional.of(
            new Marker(
                ARABIC_DOT,
                number,
                rest.sub(0, label.length()),
                rest.start() + label.length() + 1,
                0))
        : Optional.empty();
  }

  /** Whether what follows a decimal fraction makes it a quantity, as in 1.2万人. */
  static boolean isCounted(char next) {
    return FRACTION_UNITS.indexOf(next) >= 0;
  }

  /** The count of an item among its siblings: the last part of 2.4.1, the number in （三）. */
  private static OptionalInt ordinal(String number) {
    int circled = number.charAt(0) - FIRST_CIRCLED;
    return circled >= 0 && circled < MOST_CIRCLED
        ? OptionalInt.of(circled + 1)
        : ChineseNumber.parse(number);
  }

  /** Whether the style is one of 1, 1.1, 1.1.1, which are only read at the beginning of a line. */
  boolean isDecimal() {
    return parts > 1 || this == CHAPTER;
  }
}
