package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Reads a list of units: 市科技局、市卫健委按职责分别牵头，市财政局、市市场监管局配合. A word for a role holds for all names
 * since the word before; names after the last one have the role that the list's label gives.
 */
final class UnitList {

  /** One name of the list. */
  record Unit(Passage name, Optional<Role> role) {}

  /** 等, 等有关部门, 等省有关部门, 等市直部门和单位: what only says that there are more. */
  private static final String ETC_WORDS =
      "等([0-9一二三四五六七八九十]{1,3}(个|家)?)?(国务院|省政府|市政府|县政府|区政府|省|市|区|县|州|盟|旗)?(级|直)?(相关|有关|各|职能|成员|主管)*((单位|部门)(和单位|（单位）|（部门）)?)?";

  private static final Pattern ROLE =
      Pattern.compile(
          "("
              + ETC_WORDS
              + ")?(按照?“[^”]{2,16}”的?原则|(按照?|依照?|依据|根据)(各自|部门|工作|有关|相关|的)*(职责|职能)(任务)?(和)?(分工)?(范围)?(分别|共同)?|(按照?)?分工|结合(各自)?实际|分别|共同|联合|具体|组织){0,2}"
              + "(?P<role>为(牵头|配合|协办|参与|责任|主责)(单位|部门)|牵头|主办|承办|协办|会办|配合|协助|协同|协调|参与|参加|落实|实施|执行|监督指导|督促指导|督导|指导|负责|负总责)"
              + "(负责|落实|组织实施|组织|实施|推进|配合|和协调|协调|督导|指导|督促|抓总|统筹|推动)*$");

  /** 市社会办 (社会工作办公室) is a name, not one that takes part (会办). */
  private static final Pattern NO_ROLE = Pattern.compile("社会办$");

  /** 市财政局（第一责任单位，下同）: what is said of a unit is no part of its name. */
  private static final Pattern ASIDE = Pattern.compile("（[^（）]*(下同|以下简称|除外|，)[^（）]*）$");

  /** 负责落实, 负责组织实施: charged with carrying out what others decide. */
  private static final Pattern CARRIES_OUT = Pattern.compile("^负责(组织)?(落实|实施|执行)$");

  /** 各县（市、区）政府, 地方各级人民政府: governments below the one that writes. */
  private static final Pattern LOWER =
      Pattern.compile(
          "^([^局委办部厅单]{0,4}各[^局委办部厅单]{0,8}(县|区|市|旗|州|盟|乡|镇|街道)|[县区市]（[县区市、]{1,6}）)"
              + "[^局委办部厅单]{0,8}((人民)?政府)?(（[^（）]{1,8}）)?$"
              + "|^(地方(各级)?|各级|各?省级|各地方?)(人民)?政府$|^各地区?$");

  private static final Pattern OWN_ROLE =
      Pattern.compile("[（〔](主要)?(牵头|主办|配合|协办|协助|参与|负责|落实)[^（）〔〕]{0,6}[）〕]$");

  private static final Pattern ROLE_FIRST = Pattern.compile("^[（〔](牵头|主办|配合|协办|协助|参与)(单位|部门)?[）〕]");

  private static final Pattern ETC = Pattern.compile(ETC_WORDS + "$");
  private static final Pattern SUPPORTING = Pattern.compile("配合|协[助办同作]|参与|参加|会办");
  private static final Pattern LEADING =
      Pattern.compile("^([*★☆▲△※]|[0-9]{1,2}[.、]|[①-⑳]|请|由|会同|以及|其中|及|和|与)");

  private static final String TOGETHER = "会同";

  /** 牵头单位市应急局，配合单位市林业局: a label without its colon. */
  private static final Pattern ANNOUNCED =
      Pattern.compile("^(牵头|主办|配合|协办|协助|参与|责任)(单位|部门)(省|市|区|县|州|旗|盟|各|国家)\\p{Han}");

  private static final int ANNOUNCED_LENGTH = 4;

  private static final String ANNOUNCED_BEGINNINGS = "牵主配协参责";

  private static final String TERM_BEGINNINGS = "0123456789年今本";

  private static final String BRACKETS = "（〔）〕";

  /** By when, between the names: 甲局牵头，12月底前完成，乙局配合. */
  private static final Pattern TERM =
      Pattern.compile("^([0-9]{4}年|[0-9]{1,2}月|年底|今年|本年)[^、]{0,12}(前|底|末|完成)$");

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  private UnitList() {}

  /** The units of a list, in printed order; {@code fallback} is the role that its label gives. */
  static List<Unit> read(Passage list, Optional<Role> fallback) {
    List<Unit> units = new ArrayList<>();
    List<Unit> waiting = new ArrayList<>();
    Optional<Role> announced = Optional.empty();
    boolean led = false;
    boolean together = false;
    for (Passage printed : UnitTokens.split(list)) {
      char first = printed.charAt(0);
      if (TERM_BEGINNINGS.indexOf(first) >= 0 && printed.find(TERM).isPresent()) {
        continue;
      }
      boolean label =
          ANNOUNCED_BEGINNINGS.indexOf(first) >= 0 && printed.find(ANNOUNCED).isPresent();
      announced = label ? Optional.of(role(printed.sub(0, 2).text())) : announced;
      Passage token = label ? printed.from(ANNOUNCED_LENGTH) : printed;
      if (together && isApart(printed)) {
        addPartners(waiting, units);
        together = false;
      }
      together |= led && (token.startsWith(TOGETHER) || UnitTokens.isBehindLeader(token));
      Optional<Passage> phrase =
          NO_ROLE.matcher(token.text()).find() ? Optional.empty() : token.find(ROLE);
      Unit unit = unit(phrase.map(p -> token.until(p.start())).orElse(token));
      if (!unit.name().isEmpty()) {
        Optional<Role> ofLabel = announced;
        waiting.add(new Unit(unit.name(), unit.role().or(() -> ofLabel)));
      }
      if (phrase.isPresent()) {
        Role said = role(phrase.get().text(), waiting);
        led |= said == Role.LEAD;
        if (said == Role.SUPPORT && units.isEmpty()) {
          settleLabelled(waiting, units, fallback);
        }
        Optional<Role> role = Optional.of(together ? beside(said) : said);
        waiting.forEach(named -> units.add(new Unit(named.name(), named.role().or(() -> role))));
        waiting.clear();
        together = false;
      }
    }
    Optional<Role> last = together ? Optional.of(Role.SUPPORT) : fallback;
    waiting.forEach(named -> units.add(new Unit(named.name(), named.role().or(() -> last))));
    return units;
  }

  /** Behind a comma others begin: 甲局牵头会同乙局，各县落实. */
  private static boolean isApart(Passage token) {
    String text = token.clean().text();
    char before = token.start() == 0 ? ' ' : text.charAt(token.start() - 1);
    return before == '，' || before == '；';
  }

  /** 责任单位：甲局、乙局，丙局配合: those before the comma have the role of the label. */
  private static void settleLabelled(List<Unit> waiting, List<Unit> units, Optional<Role> label) {
    int last = waiting.size() - 1;
    while (last > 0 && !isApart(waiting.get(last).name())) {
      last--;
    }
    boolean one =
        last > 0 && waiting.subList(1, last).stream().noneMatch(unit -> isApart(unit.name()));
    if (one && label.filter(role -> role != Role.SUPPORT).isPresent()) {
      List<Unit> labelled = waiting.subList(0, last);
      labelled.forEach(named -> units.add(new Unit(named.name(), named.role().or(() -> label))));
      labelled.clear();
    }
  }

  private static void addPartners(List<Unit> waiting, List<Unit> units) {
    Optional<Role> support = Optional.of(Role.SUPPORT);
    waiting.forEach(named -> units.add(new Unit(named.name(), named.role().or(() -> support))));
    waiting.clear();
  }

  /** 甲局牵头会同乙局负责: who goes along with a leader supports it, whatever both are to do. */
  private static Role beside(Role said) {
    return said == Role.RESPONSIBLE || said == Role.IMPLEMENT ? Role.SUPPORT : said;
  }

  /** A name, with the role that a bracket behind it says of it alone: 甲局（牵头）、乙局. */
  private static Unit unit(Passage token) {
    boolean opens = !token.isEmpty() && BRACKETS.indexOf(token.charAt(0)) >= 0;
    Optional<Passage> first = opens ? token.find(ROLE_FIRST) : Optional.empty();
    if (first.isPresent()) {
      return new Unit(
          name(token.after(first.get().end())), first.map(bracket -> role(bracket.text())));
    }
    Optional<Passage> said = token.find(OWN_ROLE);
    return new Unit(
        name(said.map(bracket -> token.until(bracket.start())).orElse(token)),
        said.map(bracket -> role(bracket.text())));
  }

  private static Passage name(Passage token) {
    int from = token.find(LEADING).map(Passage::length).orElse(0);
    Passage whole = token.from(from);
    Passage name = whole.find(ASIDE).map(aside -> whole.until(aside.start())).orElse(whole);
    Passage unit = name.find(ETC).map(etc -> name.until(etc.start())).orElse(name);
    return PersonsBeside.without(unit);
  }

  /** A name without 等, 等部门 behind it. */
  static String withoutOthers(String name) {
    return ETC.matcher(name).replaceFirst("");
  }

  /** 各县（市、区）政府负责落实: a lower government that is charged with it carries it out. */
  private static Role role(String said, List<Unit> units) {
    boolean lower =
        CARRIES_OUT.matches(said)
            && units.stream().anyMatch(unit -> LOWER.matcher(unit.name().text()).find());
    return lower ? Role.IMPLEMENT : role(said);
  }

  private static Role role(String said) {
    // A principle that is quoted (“谁主管谁负责”) tells no role.
    String phrase = said.indexOf('“') < 0 ? said : QUOTED.matcher(said).replaceFirst("");
    if (phrase.contains("牵头") || phrase.contains("主办")) {
      return Role.LEAD;
    }
    if (phrase.contains("指导") || phrase.contains("督导")) {
      return Role.SUPERVISE;
    }
    if (SUPPORTING.matcher(phrase).find()) {
      return phrase.contains("负责") ? Role.RESPONSIBLE : Role.SUPPORT;
    }
    boolean implementing =
        (phrase.contains("落实") || phrase.contains("实施") || phrase.contains("执行"))
            && !phrase.contains("负责");
    return implementing ? Role.IMPLEMENT : Role.RESPONSIBLE;
  }
}
