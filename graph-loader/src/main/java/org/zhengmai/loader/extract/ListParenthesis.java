package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A parenthesis without a label all of whose members are units: （市财政局牵头，市教育局配合，年内持续推进）, or where it
 * ends an item only their names, （财政部、商务部）. A second sentence in it may name others with their
 * role: （市财政局负责，9月底前完成。市教育局参与）.
 *
 * @param open its opening bracket
 * @param units its members
 */
record ListParenthesis(int open, List<UnitList.Unit> units) {

  /** What is said behind the units: by when, how long, what holds for the lists that follow. */
  private static final Pattern REMARK =
      Pattern.compile(
          "[，；。]([0-9]{1,4}年|[0-9]{1,2}月|“?十\\p{Han}五|年内|年底|全年|今年|本年|持续|长期|常态|适时|即时|立即|按(季|月|年|期|时|规划|计划)"
              + "|每[年季月]|以下|以上|下同|其他|具体任务|此项|贯穿)([^（）]|（[^（）]{1,12}）)*$");

  /** By when, said before the units: （9月底前完成，由市气象局负责）. */
  private static final Pattern TERM_FIRST =
      Pattern.compile(
          "^([0-9]{4}年|[0-9]{1,2}月|“?十\\p{Han}五|年内|年底|全年|今年|本年|持续|长期|常态)[^，；。（）]{0,14}[，；](由)?");

  /** 甲局牵头，12月底前完成，乙局配合: others are named behind the term. */
  private static final Pattern ROLE_LAST = Pattern.compile("完成，[^，。；]{2,40}(配合|参与|协助|落实)$");

  private static final Pattern CITY = Pattern.compile("\\p{Han}{2,6}市(人民)?政府");

  private static final Pattern BARE = Pattern.compile("\\p{Han}{2,3}");

  /** 杭州: a city that ends like a place of another kind. */
  private static final Pattern ENDS_LIKE_PREFECTURE = Pattern.compile("\\p{Han}州");

  /** 新乡, 景德镇: such cities, but beside no other city they are townships. */
  private static final Pattern ENDS_LIKE_TOWNSHIP = Pattern.compile("\\p{Han}{1,2}[乡镇]");

  private static final String SENTENCE_ENDS = "。；！”";

  /** The parentheses of an item that list units, in order. */
  static List<ListParenthesis> findIn(Passage text, Brackets brackets) {
    List<ListParenthesis> found = new ArrayList<>();
    int at = text.start();
    while (at < text.end()) {
      int close = brackets.parenthesisStart(at) == at ? brackets.partner(at) : -1;
      if (close > at && close < text.end()) {
        List<UnitList.Unit> units =
            withoutBarePlaces(UnitList.read(content(text, at + 1, close), Optional.empty()));
        if (isList(text, at, close, units)) {
          List<UnitList.Unit> all = new ArrayList<>(units);
          all.addAll(further(text, at + 1, close));
          found.add(new ListParenthesis(at, List.copyOf(all)));
        }
        at = close;
      }
      at++;
    }
    return found;
  }

  /** A list without the remark that stands behind it. */
  static Passage withoutRemark(Passage list) {
    if (list.find(ROLE_LAST).isPresent()) {
      return list;
    }
    return list.find(REMARK).map(remark -> list.until(remark.start())).orElse(list);
  }

  /**
   * 广州、深圳、佛山市人民政府参加: what only the last name tells to be cities is left out, for it may be anything
   * else.
   */
  private static List<UnitList.Unit> withoutBarePlaces(List<UnitList.Unit> units) {
    List<UnitList.Unit> named = new ArrayList<>();
    boolean cities = false;
    boolean several = units.stream().anyMatch(ListParenthesis::isBareCity);
    for (int i = units.size() - 1; i >= 0; i--) {
      String name = units.get(i).name().text();
      boolean city = CITY.matches(name);
      boolean open = isBareCity(units.get(i)) || (several && ENDS_LIKE_TOWNSHIP.matches(name));
      boolean bare = cities && !city && BARE.matches(name) && open;
      if (!bare) {
        named.add(0, units.get(i));
      }
      cities = city || bare;
    }
    return named;
  }

  private static boolean isBareCity(UnitList.Unit unit) {
    String name = unit.name().text();
    return BARE.matches(name)
        && !ENDS_LIKE_TOWNSHIP.matches(name)
        && (ENDS_LIKE_PREFECTURE.matches(name) || !isName(name, true));
  }

  /** Up to the first sentence, without the date that a label announces behind the units. */
  private static Passage content(Passage text, int from, int to) {
    Passage first = text.after(from).until(sentenceEnd(text, from, to));
    Passage inner = first.from(first.find(TERM_FIRST).map(Passage::length).orElse(0));
    int end =
        Label.findIn(inner).stream().map(l -> l.passage().start()).findFirst().orElse(inner.end());
    boolean mark = end > inner.start() && "；，。".indexOf(inner.clean().text().charAt(end - 1)) >= 0;
    return withoutRemark(FirstUnitLeads.without(inner.until(mark ? end - 1 : end)));
  }

  /** The units of the sentences behind the first, each of which must have a role of its own. */
  private static List<UnitList.Unit> further(Passage text, int from, int to) {
    List<UnitList.Unit> found = new ArrayList<>();
    int stop = sentenceEnd(text, from, to);
    while (stop + 1 < to) {
      List<UnitList.Unit> units = UnitList.read(content(text, stop + 1, to), Optional.empty());
      boolean all =
          units.stream()
              .allMatch(unit -> unit.role().isPresent() && isName(unit.name().text(), true));
      found.addAll(all ? units : List.of());
      stop = sentenceEnd(text, stop + 1, to);
    }
    return found;
  }

  /** Where the first sentence of a stretch ends. Not searched for behind it: brackets are many. */
  private static int sentenceEnd(Passage text, int from, int to) {
    int stop = text.after(from).until(to).text().indexOf('。');
    return stop < 0 ? to : from + stop;
  }

  private static boolean isList(Passage text, int open, int close, List<UnitList.Unit> units) {
    boolean roles = units.stream().anyMatch(u -> u.role().isPresent());
    List<String> all = units.stream().map(unit -> unit.name().text()).toList();
    List<String> whole = SharedGovernments.without(all);
    boolean names =
        whole.stream().allMatch(name -> isName(name, roles))
            && whole.stream().anyMatch(name -> isName(name, false));
    return names && (roles || (endsItem(text, close) && areOrgans(text, open, whole)));
  }

  /** Places count as names only among units with roles: 市商务局牵头，甲县、乙县配合. */
  private static boolean isName(String text, boolean places) {
    boolean whole = UnitName.isComplete(text) || UnitName.isGroup(text);
    return UnitName.isPlausible(text) && (whole || (places && UnitName.isReadable(text)));
  }

  /** Nothing but a full stop stands behind it in the item or its paragraph. */
  private static boolean endsItem(Passage text, int close) {
    int behind = close + 1;
    String clean = text.clean().text();
    if (behind < text.end() && "。；".indexOf(clean.charAt(behind)) >= 0) {
      behind++;
    }
    return behind >= text.end() || text.clean().startsParagraph(behind);
  }

  /**
   * Behind a sentence every name must be that of an organ, or a whole name that begins like one
   * beside an organ (人民银行甲市分行、市金融局); within one, where a parenthesis explains the word before it,
   * each must begin like a unit's too.
   */
  private static boolean areOrgans(Passage text, int open, List<String> names) {
    boolean sentence =
        open > text.start()
            && (SENTENCE_ENDS.indexOf(text.clean().text().charAt(open - 1)) >= 0
                || text.clean().startsParagraph(open));
    boolean organ = sentence && names.stream().anyMatch(UnitName::isOrgan);
    return names.stream()
        .allMatch(
            name ->
                UnitName.isGroup(name)
                    || (UnitName.isOrgan(name) && (sentence || UnitName.begins(name)))
                    || (organ && UnitName.isComplete(name) && UnitName.begins(name)));
  }
}
