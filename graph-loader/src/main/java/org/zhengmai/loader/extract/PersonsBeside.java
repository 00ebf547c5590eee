package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * Persons who are named beside a unit, as lists and tables do: 市教育局（某某某、某某）, 市教育局 某某某, 某某某 市教育局.
 * Who answers for a work within a unit is no part of its name, and no fact of ours.
 */
final class PersonsBeside {

  private static final String SURNAME =
      "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]";

  /** 周社, 郑中队: two or three ideographs behind an organ that begin like a person's name. */
  private static final Pattern LIKE_A_UNIT =
      Pattern.compile(SURNAME + "\\p{Han}?(社|校|馆|站|队|台|团|处|室|行|所|院|库|关|中队|大队)");

  private static final Pattern NAME = Pattern.compile(SURNAME + "\\p{Han}{1,2}");

  private static final Pattern BRACKET =
      Pattern.compile("[（〔]\\p{Han}{2,12}(、\\p{Han}{2,12})*[）〕]$");

  /** ：甲乙丙, 局长甲乙丙 behind a unit. */
  private static final Pattern AT_END =
      Pattern.compile(
          "(：|(党[组委]书记、?)?(副?(局长|主任|书记|部长|行长|镇长|乡长|科长|处长|队长|所长|站长)|负责人))"
              + SURNAME
              + "\\p{Han}{1,2}$");

  /** With which characters what stands before a name there ends. */
  private static final String BEFORE_PERSON = "：长任记人";

  private static final Pattern POST =
      Pattern.compile("(局长|主任|书记|同志|省长|市长|县长|区长|州长|旗长|镇长|乡长|科长|处长|队长|负责人|责任人|联系人)");

  /** 各县（甲、乙、丙）, 甲区（乙、丙）: a bracket of places. */
  private static final Pattern PLACES = Pattern.compile("各.*|.*[县区市]");

  /** The end of a name that was set apart: 示范市人民政府 办公室. */
  private static final Pattern SECOND_PART = Pattern.compile("办公室|委员会|人民政府|管委会|管理委员会|领导小组");

  private static final String MARKS = "；，、";

  private static final String CLOSING = "）〕";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;
  private static final int LONGEST_IN_BRACKET = 4;
  private static final int LONGEST_UNIT = 45;

  private PersonsBeside() {}

  /** The unit without the persons before it, and behind it as in the bracket there. */
  static Passage without(Passage unit) {
    return withoutLast(withoutBracket(withoutFirst(unit)));
  }

  /** 市教育局：某某某, 市教育局局长某某某. */
  private static Passage withoutLast(Passage unit) {
    return mayEndWithPerson(unit)
        ? unit.find(AT_END)
            .map(person -> unit.until(person.start()))
            .filter(before -> UnitName.isOrgan(before.text()))
            .orElse(unit)
        : unit;
  }

  /** Looked at before anything else: few names have such a character before their last two. */
  private static boolean mayEndWithPerson(Passage unit) {
    for (int length = SHORTEST; length <= LONGEST && length < unit.length(); length++) {
      if (BEFORE_PERSON.indexOf(unit.charAt(unit.length() - 1 - length)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 某某某 市教育局: a blank parts who answers for it from the unit. */
  private static Passage withoutFirst(Passage unit) {
    for (int length = SHORTEST; length <= LONGEST && length < unit.length(); length++) {
      Passage rest = unit.from(length);
      if (isGap(unit.clean(), rest.start())) {
        String first = unit.until(rest.start()).text();
        boolean person = NAME.matches(first) && !UnitName.isReadable(first);
        return person && UnitName.isOrganAlone(rest.text()) ? rest : unit;
      }
    }
    return unit;
  }

  private static Passage withoutBracket(Passage unit) {
    boolean closes = !unit.isEmpty() && CLOSING.indexOf(unit.charAt(unit.length() - 1)) >= 0;
    Optional<Passage> bracket = closes ? unit.find(BRACKET) : Optional.empty();
    if (bracket.isEmpty()) {
      return unit;
    }
    Passage before = unit.until(bracket.get().start());
    Passage inner = bracket.get().sub(1, bracket.get().length() - 1);
    boolean named = parts(inner).stream().allMatch(PersonsBeside::isInBracket);
    return named && !PLACES.matches(before.text()) && UnitName.isReadable(before.text())
        ? before
        : unit;
  }

  /** What stands between blanks and 、. */
  private static List<String> parts(Passage inner) {
    List<String> parts = new ArrayList<>();
    int start = inner.start();
    for (int at = start + 1; at <= inner.end(); at++) {
      if (at == inner.end() || isGap(inner.clean(), at)) {
        parts.addAll(Arrays.asList(inner.after(start).until(at).text().split("、")));
        start = at;
      }
    }
    return parts;
  }

  private static boolean isInBracket(String words) {
    return POST.matcher(words).find()
        || (words.length() <= LONGEST_IN_BRACKET && !UnitName.isReadable(words));
  }

  /** Whether a piece behind a blank is a person of the unit before it: 市民政局 甲乙丙. */
  static boolean isBehind(Passage unit, Passage piece) {
    String text = endsWithPerson(piece) ? piece.until(piece.end() - 1).text() : piece.text();
    return unit.length() <= LONGEST_UNIT
        && UnitName.isOrgan(unit.text())
        && text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.chars().allMatch(Character::isIdeographic)
        && (!UnitName.isReadable(text) || isLikeAUnit(text))
        && !isSecondPart(text)
        && (NAME.matches(text) || !piece.clean().startsLine(piece.start()));
  }

  /** 某某某； in 市民政局 某某某；市财政局 某某: a person and the mark behind. */
  static boolean endsWithPerson(Passage piece) {
    int end = piece.length() - 1;
    return end >= SHORTEST
        && end <= LONGEST
        && MARKS.indexOf(piece.charAt(end)) >= 0
        && NAME.matches(piece.sub(0, end).text());
  }

  /** Whether a short word that ends like a unit may as well be a person's name. */
  static boolean isLikeAUnit(String text) {
    return LIKE_A_UNIT.matches(text);
  }

  /** Whether the words are the rest of a unit's name. */
  static boolean isSecondPart(String text) {
    return SECOND_PART.matches(text);
  }

  /** A blank within a line, or a new paragraph; a line that was ended for want of room is none. */
  static boolean isGap(CleanText clean, int at) {
    return clean.followsGap(at) && (clean.startsParagraph(at) || !clean.startsLine(at));
  }
}
