package org.zhengmai.loader.document;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * From when to when a document says that it is in force: 本办法自2099年3月1日起施行，有效期5年. A term of years
 * ends on the day before the anniversary of its beginning.
 *
 * @param from the first day in force; empty where the words say none that is known
 * @param until the last day in force; empty where the words say none that is known
 * @param words the words that say so
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until, Passage words) {

  private static final String NUMBER = "[0-9" + ChineseNumber.CLASS + "]";
  private static final String DAY = NUMBER + "{4}年" + NUMBER + "{1,2}月" + NUMBER + "{1,3}日";

  /** The document speaks of itself, not of a paper that it names. */
  private static final String ITSELF =
      "本(若干|实施|暂行|试行|管理|工作|应急|政策)*"
          + "(办法|规定|细则|规则|规程|条例|决定|通知|意见|方案|预案|政策|措施|计划|规划|标准|指南|章程|制度|公告|通告|文件)";

  private static final String BEGINNING =
      "[自从]((?P<day>"
          + DAY
          + ")|(?P<issue>(印发|公布|发布|颁布|下发)之?日))起?(满?(?P<wait>"
          + NUMBER
          + "{1,4})[日天]后?起?)?";

  private static final String PERIOD = "(有效|试行|执行|实施|施行)(期限|期)(为|是|暂定|截止?)*";

  private static final String END =
      "((?P<count>" + NUMBER + "{1,3})(?P<unit>年|个月)|[至到]?(?P<last>" + DAY + ")止?)";

  /** 本办法由市财政局解释，自印发之日起施行，有效期5年. */
  private static final Pattern COMES_INTO_FORCE =
      Pattern.compile(
          ITSELF
              + "([^。；《》]{0,40}[，、])?"
              + BEGINNING
              + "(正式|开始)?(施行|实施|执行|生效|实行|试行)"
              + "(([，；。]?(本[^，。；《》]{1,8}|其)?"
              + PERIOD
              + "|，?(有效|执行|施行|实施)?)"
              + END
              + ")?");

  /** 本办法有效期至2099年12月31日, 本办法有效期自印发之日起5年. */
  private static final Pattern LASTS =
      Pattern.compile(ITSELF + "的?" + PERIOD + "(" + BEGINNING + ")?[，、]?" + END);

  /** 基本标准, 样本规定: no 本 of the document's own. */
  private static final String ENDS_A_WORD = "基根样文成版日资剧课";

  private static final int QUOTED = 200;

  /**
   * What a document says of itself.
   *
   * @param document the document
   * @return empty where it says nothing, or where papers issued with it say different things
   */
  public static Optional<Validity> of(DocumentText document) {
    List<Validity> said = all(document, COMES_INTO_FORCE);
    if (said.isEmpty()) {
      said = all(document, LASTS);
    }
    return said.stream().map(v -> List.of(v.from, v.until)).distinct().count() == 1
        ? Optional.of(said.get(0))
        : Optional.empty();
  }

  private static List<Validity> all(DocumentText document, Pattern pattern) {
    return document.whole().findAll(pattern, match -> read(match, document.date())).stream()
        .filter(said -> said.from.isPresent() || said.until.isPresent())
        .filter(said -> isOwn(document, said.words) && endsAClause(document, said.words))
        .toList();
  }

  /** Not a clause of another paper that is quoted, as in 将“本办法…”修改为“…”. */
  private static boolean isOwn(DocumentText document, Passage words) {
    String before = document.whole().until(words.start()).after(words.start() - QUOTED).text();
    boolean quoted = before.lastIndexOf('“') > before.lastIndexOf('”');
    return !quoted
        && (before.isEmpty() || ENDS_A_WORD.indexOf(before.charAt(before.length() - 1)) < 0);
  }

  /** Not 自2099年7月1日起实施节水改造, where something is carried out. */
  private static boolean endsAClause(DocumentText document, Passage words) {
    Passage behind = document.whole().after(words.end());
    return behind.isEmpty() || !Character.isIdeographic(behind.charAt(0));
  }

  private static Validity read(Passage.Match match, Optional<LocalDate> issuedOn) {
    Optional<LocalDate> from =
        match.group("issue").isPresent()
            ? issuedOn.map(day -> day.plusDays(number(match, "wait").orElse(0)))
            : day(match, "day");
    Optional<LocalDate> begin = match.group("day").isPresent() ? from : from.or(() -> issuedOn);
    Optional<LocalDate> until =
        day(match, "last")
            .or(
                () ->
                    begin.flatMap(day -> term(match).map(day::plus)).map(end -> end.minusDays(1)));
    return new Validity(from, until, match.whole());
  }

  private static Optional<LocalDate> day(Passage.Match match, String group) {
    return match
        .group(group)
        .flatMap(day -> PrintedDate.findIn(day).stream().findFirst())
        .map(PrintedDate::date);
  }

  private static Optional<Period> term(Passage.Match match) {
    OptionalInt count = number(match, "count");
    if (count.isEmpty()) {
      return Optional.empty();
    }
    boolean years = match.group("unit").map(Passage::text).orElse("").equals("年");
    return Optional.of(
        years ? Period.ofYears(count.getAsInt()) : Period.ofMonths(count.getAsInt()));
  }

  private static OptionalInt number(Passage.Match match, String group) {
    return match
        .group(group)
        .map(printed -> ChineseNumber.parse(printed.text()))
        .orElse(OptionalInt.empty());
  }
}
