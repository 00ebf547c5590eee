package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Characters;
import org.zhengmai.loader.source.Passage;

/**
 * Units that a sentence of running text makes leaders and supporters: 由区生态环境局牵头，区规划资源局、区建交委配合，编制…;
 * 市科委牵头组织…，市经济信息化委、市财政局配合落实…. A sentence without 牵头 only has units for its subject, and says
 * nothing of roles; 由X负责 gives the matter to X.
 */
final class UnitSentences {

  private static final Pattern LEADING =
      Pattern.compile("^(由|此项工作由|该项工作由|本项工作由)?(所?涉及的)?(?P<units>[^，。；：]{2,160}?牵头)");

  /** 由市政府办公室负责实施; not 由市水利局负责解释, which says who explains the paper. */
  private static final Pattern CHARGED =
      Pattern.compile(
          "^((此|该|本)项(工作|活动|任务)|具体工作)?由(?P<units>[^，。；：]{2,60}?(负责|负总责|承办|主办|共同组织实施|组织实施))([^解]|$)");

  /**
   * 由甲局、乙局联合制定办法, 由甲局、乙局共同推进: each answers for it. Not what they have done by then (联合开展后), nor
   * what is told of a thing (联合制定的办法, 联合印发《…》以来).
   */
  private static final Pattern SHARED =
      Pattern.compile(
          "^((此|该|本)项(工作|活动|任务)|具体工作)?由(?P<units>[^，。；：]{4,60}?)(联合|共同)"
              + "((研究|制定|制订|起草|编制|出台|落实|组织|实施|推进|推动|做好|抓好|开展|建立|统筹|完成|办理|建设|管理|督促)([^的《》]{4}[^《》]*|[^的《》]{0,4})|承担[^的《》]{0,16}(工作|任务|课题|职责))$");

  /** 此项工作由甲局、乙局共同承担; not 所需经费，由甲局、乙局共同承担. */
  private static final Pattern SHARED_WORK =
      Pattern.compile("^((此|该|本)项(工作|活动|任务)|具体工作)由(?P<units>[^，。；：]{4,60}?)(联合|共同)承担$");

  private static final char GIVEN = '由';

  private static final String JOINTLY = "联合";

  private static final String TOGETHER_ALL = "共同";

  /** 由甲局、乙局联合开展验收后: when something else happens. */
  private static final Pattern BY_THEN =
      Pattern.compile("(后|时|前|中|以来)$|的(费用|资金|经费|项目|经验|车辆|道路|企业|园区|平台|标准|办法)$");

  /** 市工信局负责编制目录, in a sentence that hands out one thing to each. */
  private static final Pattern IN_CHARGE =
      Pattern.compile("^(?P<units>[^，。；：]{2,60}?(负责|负总责))([^解人制的]|$)");

  /** What is said of the items above is not the item's own. */
  private static final Pattern GROUP = Pattern.compile("^(以上|上述)");

  /** 用地由省自然资源厅负责保障: one matter of the work. */
  private static final Pattern OF_MATTER =
      Pattern.compile("^[\\p{Han}]{2,8}由(?P<units>[^，。；：]{2,60}?负责)(落实|保障|实施|办理|解决|协调)?$");

  /** 市财政局、市住建局配合, 各县政府负责落实: the whole word, for it tells the role. */
  private static final Pattern FURTHER =
      Pattern.compile(
          "^(?P<units>[^，。；：]{2,80}?(配合|协助|协同|协办|参与|参加|落实|实施|负责(落实|组织实施|实施|执行)?|监督指导|督促指导))");

  private static final String ACTS =
      "(等(相关|有关)?(部门|单位)?)?(负责|研究|制定|制订|起草|编制|出台|提出|落实|办理|组织|实施|推进|推动|共同|做好|抓好|开展|加强|加大|加快"
          + "|建立|健全|完善|统筹|指导|督促|协调|定期|联合|依法|积极|尽快|进一步|对|按照|根据|于[0-9]|在[0-9]|抓紧|适时|整治|查处|清理|排查|打造|举办|$)";

  /** 由甲局牵头，会同乙局、丙局制定办法. */
  private static final Pattern TOGETHER =
      Pattern.compile("^(会同|联合|商)(?P<units>[^，。；：]{2,120}?)" + ACTS);

  /** 由甲部会同乙部、丙部等部门研究提出落实意见, 甲局要会同乙局…: the first leads, the others support. */
  private static final Pattern CONCERTED =
      Pattern.compile(
          "^由?(?P<lead>[^，。；：]{2,60}?)(要|应|应当|须|需|牵头|负责)?(会同|联合)(?P<support>[^，。；：]{2,120}?)"
              + ACTS);

  private static final Pattern LED_TOGETHER = Pattern.compile("牵头(会同|联合)");

  private static final Pattern NUMBER =
      Pattern.compile("^([0-9]{1,2}[、.]|（[0-9一二三四五六七八九十]{1,3}）|[①-⑳]|[一二三四五六七八九]是|—{1,2})");

  /** One of them is in every sentence that says who leads; most texts have none. */
  private static final Pattern VERBS = Pattern.compile("牵头|负责|会同|负总责|承办|主办|联合|组织实施");

  private UnitSentences() {}

  /** The units of the first sentence that names a leader, or whom the matter is given to. */
  static List<UnitList.Unit> read(Passage text, Brackets brackets) {
    if (text.find(VERBS).isEmpty() && !givesToSeveral(text)) {
      return List.of();
    }
    List<Passage> clauses = clauses(text, brackets);
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).find(GROUP).isPresent()) {
        continue;
      }
      List<UnitList.Unit> leading = leading(clauses.get(i));
      List<UnitList.Unit> charged = leading.isEmpty() ? units(clauses.get(i), CHARGED) : leading;
      boolean shared = charged.isEmpty() && !sameSentence(clauses, i);
      List<UnitList.Unit> leaders = shared ? eachInCharge(clauses, i) : charged;
      if (!leaders.isEmpty()) {
        return withFurther(leaders, clauses, i);
      }
    }
    List<UnitList.Unit> concerted =
        clauses.stream()
            .map(UnitSentences::concerted)
            .filter(units -> !units.isEmpty())
            .findFirst()
            .orElse(List.of());
    return concerted.isEmpty() ? shared(clauses) : concerted;
  }

  private static List<UnitList.Unit> shared(List<Passage> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      List<UnitList.Unit> units = shared(clauses.get(i));
      if (!units.isEmpty()) {
        return withFurther(units, clauses, i);
      }
    }
    return List.of();
  }

  /** The units with which a text begins, where it does: 由甲局负责，乙局配合，加快…; 甲局、乙局负责按照规范…. */
  static List<UnitList.Unit> opening(Passage text, Brackets brackets) {
    if (text.find(VERBS).isEmpty()) {
      return List.of();
    }
    List<Passage> clauses = clauses(text, brackets);
    List<UnitList.Unit> first =
        Stream.of(
                leading(clauses.get(0)),
                units(clauses.get(0), CHARGED),
                concerted(clauses.get(0)),
                inCharge(clauses.get(0)),
                shared(clauses.get(0)))
            .filter(units -> !units.isEmpty())
            .findFirst()
            .orElse(List.of());
    return first.isEmpty() ? first : withFurther(first, clauses, 0);
  }

  /** Whom the matter is given to together. */
  private static List<UnitList.Unit> shared(Passage clause) {
    String words = clause.text();
    boolean several = words.contains(TOGETHER_ALL) || words.contains(JOINTLY);
    if (!several || words.indexOf(GIVEN) < 0 || clause.find(BY_THEN).isPresent()) {
      return List.of();
    }
    return Stream.of(SHARED, SHARED_WORK)
        .flatMap(form -> clause.findAll(form, m -> m.group("units").orElseThrow()).stream())
        .map(list -> UnitList.read(list, Optional.of(Role.RESPONSIBLE)))
        .filter(units -> units.size() > 1)
        .filter(units -> units.stream().noneMatch(SentenceUnit::isNobody))
        .filter(units -> units.stream().allMatch(SentenceUnit::isOrgan))
        .findFirst()
        .orElse(List.of());
  }

  /** Whether 由 stands before 共同, which most texts have without it. */
  private static boolean givesToSeveral(Passage text) {
    String words = text.text();
    int at = words.indexOf(TOGETHER_ALL);
    return at > 0 && words.lastIndexOf(GIVEN, at) >= 0;
  }

  /** Who leads, and in the same clause with whom: 由甲局牵头会同乙局制定办法. */
  private static List<UnitList.Unit> leading(Passage clause) {
    List<UnitList.Unit> both =
        clause.find(LED_TOGETHER).isPresent() ? concerted(clause) : List.<UnitList.Unit>of();
    return both.isEmpty() ? units(clause, LEADING) : both;
  }

  /** The units of a clause with those that the rest of its sentence names. */
  private static List<UnitList.Unit> withFurther(
      List<UnitList.Unit> leaders, List<Passage> clauses, int at) {
    List<UnitList.Unit> units = new ArrayList<>(leaders);
    for (int next = at + 1; next < clauses.size() && sameSentence(clauses, next); next++) {
      units.addAll(further(clauses.get(next)));
    }
    return units;
  }

  /** Behind the clause that names the first, a list may drop the word for the place: 环保局配合. */
  private static List<UnitList.Unit> further(Passage clause) {
    List<UnitList.Unit> matter = units(clause, OF_MATTER);
    if (!matter.isEmpty()) {
      return matter;
    }
    List<UnitList.Unit> together = named(clause, TOGETHER, "units", Role.SUPPORT);
    return together.isEmpty()
        ? lists(clause, FURTHER)
            .map(SentenceUnit::withoutKinds)
            .filter(SentenceUnit::areOrgans)
            .findFirst()
            .orElse(List.of())
        : together;
  }

  /** Whether a sentence makes some unit act together with others: 由甲部会同乙部等部门负责. */
  static boolean areConcerted(Passage text, Brackets brackets) {
    return text.find(VERBS).isPresent()
        && clauses(text, brackets).stream().anyMatch(clause -> !concerted(clause).isEmpty());
  }

  private static List<UnitList.Unit> concerted(Passage clause) {
    List<UnitList.Unit> units = new ArrayList<>();
    units.addAll(named(clause, CONCERTED, "lead", Role.LEAD));
    units.addAll(named(clause, CONCERTED, "support", Role.SUPPORT));
    boolean leader = units.stream().anyMatch(unit -> unit.role().equals(Optional.of(Role.LEAD)));
    boolean others = units.stream().anyMatch(unit -> unit.role().equals(Optional.of(Role.SUPPORT)));
    // 由 gives the matter to its unit; a mere subject must act with others that are named, and
    // 由甲局、乙局联合发文 makes none of them lead.
    boolean given = clause.startsWith("由") && (units.size() == 1 || clause.text().contains("会同"));
    return leader && (others || given) ? units : List.of();
  }

  private static List<UnitList.Unit> named(
      Passage clause, Pattern pattern, String group, Role role) {
    List<UnitList.Unit> units =
        clause.findAll(pattern, match -> match.group(group).orElseThrow()).stream()
            .flatMap(list -> UnitList.read(list, Optional.of(role)).stream())
            .filter(unit -> !SentenceUnit.isNobody(unit))
            .toList();
    boolean whole =
        units.stream()
            .map(unit -> unit.name().text())
            .allMatch(name -> UnitName.isComplete(name) && UnitName.isPlausible(name));
    return whole ? units : List.of();
  }

  /** Those of a sentence that hands out one thing to each. */
  private static List<UnitList.Unit> eachInCharge(List<Passage> clauses, int at) {
    if (shares(clauses, at)) {
      return inCharge(clauses.get(at));
    }
    boolean matters =
        at + 1 < clauses.size()
            && sameSentence(clauses, at + 1)
            && !units(clauses.get(at + 1), OF_MATTER).isEmpty();
    return matters ? units(clauses.get(at), OF_MATTER) : List.of();
  }

  /** 甲局负责编制目录，乙局负责落实资金: a subject alone says nothing of roles. */
  private static boolean shares(List<Passage> clauses, int at) {
    return at + 1 < clauses.size()
        && sameSentence(clauses, at + 1)
        && !inCharge(clauses.get(at + 1)).isEmpty();
  }

  private static List<UnitList.Unit> inCharge(Passage clause) {
    return lists(clause, IN_CHARGE)
        .filter(units -> !units.isEmpty() && SentenceUnit.isWhole(units.get(0)))
        .filter(units -> units.stream().allMatch(SentenceUnit::isComplete))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean sameSentence(List<Passage> clauses, int at) {
    Passage clause = clauses.get(at);
    return at > 0 && clause.clean().text().charAt(clause.start() - 1) == '，';
  }

  /**
   * The units of a clause; none unless all that stands there are whole names. Behind 由 they may
   * lack their place: 由教育局牵头.
   */
  private static List<UnitList.Unit> units(Passage clause, Pattern pattern) {
    boolean given = clause.text().indexOf('由') >= 0;
    return lists(clause, pattern)
        .filter(units -> units.stream().noneMatch(SentenceUnit::isNobody))
        .filter(
            units ->
                units.stream().allMatch(SentenceUnit::isWhole)
                    || (given && units.stream().allMatch(SentenceUnit::isOrgan)))
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<List<UnitList.Unit>> lists(Passage clause, Pattern pattern) {
    return clause.findAll(pattern, match -> match.group("units").orElseThrow()).stream()
        .map(list -> UnitList.read(list, Optional.empty()));
  }

  /** 2、由甲局牵头: the number of a point is no part of what it says. */
  private static Passage withoutNumber(Passage clause) {
    boolean may = !clause.isEmpty() && !Characters.isCommonIdeograph(clause.charAt(0));
    boolean counted = clause.length() > 1 && clause.charAt(1) == '是';
    return may || counted
        ? clause.find(NUMBER).map(number -> clause.after(number.end())).orElse(clause)
        : clause;
  }

  private static List<Passage> clauses(Passage text, Brackets brackets) {
    List<Passage> clauses = new ArrayList<>();
    int start = text.start();
    for (int i = text.start(); i < text.end(); i++) {
      boolean mark = "，。；：".indexOf(text.clean().text().charAt(i)) >= 0;
      if (mark && !brackets.inParenthesis(i) && !brackets.inTitle(i)) {
        clauses.add(withoutNumber(text.after(start).until(i)));
        start = i + 1;
      }
    }
    clauses.add(withoutNumber(text.after(start)));
    return clauses;
  }
}
