package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Units that a sentence of running text makes leaders and supporters: 由区生态环境局牵头，区规划资源局、区建交委配合，编制…;
 * 市科委牵头组织…，市经济信息化委、市财政局配合落实…. A sentence without 牵头 only has units for its subject, and says
 * nothing of roles; 由X负责 gives the matter to X.
 */
final class UnitSentences {

  private static final Pattern LEADING =
      Pattern.compile("^(由|此项工作由|该项工作由|本项工作由)?(?P<units>[^，。；：]{2,60}?牵头)");

  /** 由市政府办公室负责实施; not 由市水利局负责解释, which says who explains the paper. */
  private static final Pattern CHARGED =
      Pattern.compile("^(此项工作|该项工作|本项工作)?由(?P<units>[^，。；：]{2,60}?负责)([^解]|$)");

  /** What is said of the items above is not the item's own. */
  private static final Pattern GROUP = Pattern.compile("^(以上|上述)");

  private static final Pattern FURTHER =
      Pattern.compile("^(?P<units>[^，。；：]{2,80}?(配合|协助|落实|负责|监督指导|督促指导))");

  /** 由甲部会同乙部、丙部等部门研究提出落实意见: the first leads, the others support. */
  private static final Pattern CONCERTED =
      Pattern.compile(
          "^由(?P<lead>[^，。；：]{2,60}?)会同(?P<support>[^，。；：]{2,120}?)(等(相关|有关)?(部门|单位)?)?(负责|研究|制定|制订|提出|落实|办理|组织|实施|推进|共同|做好|开展)");

  private static final Pattern UNNAMED = Pattern.compile("^各?(有关|相关|其他)");

  /** One of them is in every sentence that says who leads; most texts have none. */
  private static final Pattern VERBS = Pattern.compile("牵头|负责|会同");

  private UnitSentences() {}

  /** The units of the first sentence that names a leader, or whom the matter is given to. */
  static List<UnitList.Unit> read(Passage text, Brackets brackets) {
    if (text.find(VERBS).isEmpty()) {
      return List.of();
    }
    List<Passage> clauses = clauses(text, brackets);
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).find(GROUP).isPresent()) {
        continue;
      }
      List<UnitList.Unit> leading = units(clauses.get(i), LEADING);
      List<UnitList.Unit> leaders = leading.isEmpty() ? units(clauses.get(i), CHARGED) : leading;
      if (!leaders.isEmpty()) {
        List<UnitList.Unit> units = new ArrayList<>(leaders);
        for (int next = i + 1; next < clauses.size() && sameSentence(clauses, next); next++) {
          units.addAll(units(clauses.get(next), FURTHER));
        }
        return units;
      }
    }
    return clauses.stream()
        .map(UnitSentences::concerted)
        .filter(units -> !units.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whether a sentence makes some unit act together with others: 由甲部会同乙部等部门负责. */
  static boolean areConcerted(Passage text, Brackets brackets) {
    return text.find(VERBS).isPresent()
        && clauses(text, brackets).stream().anyMatch(clause -> !concerted(clause).isEmpty());
  }

  private static List<UnitList.Unit> concerted(Passage clause) {
    List<UnitList.Unit> units = new ArrayList<>();
    units.addAll(named(clause, "lead", Role.LEAD));
    units.addAll(named(clause, "support", Role.SUPPORT));
    boolean leader = units.stream().anyMatch(unit -> unit.role().equals(Optional.of(Role.LEAD)));
    return leader ? units : List.of();
  }

  private static List<UnitList.Unit> named(Passage clause, String group, Role role) {
    List<UnitList.Unit> units =
        clause.findAll(CONCERTED, match -> match.group(group).orElseThrow()).stream()
            .flatMap(list -> UnitList.read(list, Optional.of(role)).stream())
            .filter(unit -> !UNNAMED.matcher(unit.name().text()).find())
            .toList();
    boolean whole =
        units.stream()
            .map(unit -> unit.name().text())
            .allMatch(name -> UnitName.isComplete(name) && UnitName.isPlausible(name));
    return whole ? units : List.of();
  }

  private static boolean sameSentence(List<Passage> clauses, int at) {
    Passage clause = clauses.get(at);
    return clause.clean().text().charAt(clause.start() - 1) == '，';
  }

  /** The units of a clause; none unless all that stands there are whole names. */
  private static List<UnitList.Unit> units(Passage clause, Pattern pattern) {
    return clause.findAll(pattern, match -> match.group("units").orElseThrow()).stream()
        .map(list -> UnitList.read(list, Optional.empty()))
        .filter(units -> units.stream().allMatch(UnitSentences::isWhole))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isWhole(UnitList.Unit unit) {
    String name = unit.name().text();
    return unit.role().isPresent()
        && UnitName.begins(name)
        && UnitName.isComplete(name)
        && UnitName.isPlausible(name);
  }

  private static List<Passage> clauses(Passage text, Brackets brackets) {
    List<Passage> clauses = new ArrayList<>();
    int start = text.start();
    for (int i = text.start(); i < text.end(); i++) {
      boolean mark = "，。；：".indexOf(text.clean().text().charAt(i)) >= 0;
      if (mark && !brackets.inParenthesis(i) && !brackets.inTitle(i)) {
        clauses.add(text.after(start).until(i));
        start = i + 1;
      }
    }
    clauses.add(text.after(start));
    return clauses;
  }
}
