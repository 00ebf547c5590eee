package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The units to which the heading of a list gives all of its items: 一、市教育局牵头工作（2项）, 由市水利局、市财政局负责的任务.
 * A heading such as 压实牵头责任 or 各部门负责的事项 names none.
 */
final class SectionUnits {

  private static final Pattern WORK =
      Pattern.compile(
          "^由?(?P<units>[^，。；：]{3,60}?(牵头|负责))(办理|落实|完成|推进|实施)?的?(重点)?(工作|任务|事项|项目)(（[^（）]*）)?$");

  /** 推进市教育局牵头工作: what is to be done with it, not whose it is. */
  private static final Pattern VERB =
      Pattern.compile("^(推进|推动|配合|协助|做好|支持|加快|加强|明确|落实|压实|开展|完成|督促|指导)");

  private SectionUnits() {}

  /** The units that a heading names; none where it names anything else. */
  static List<UnitList.Unit> of(Passage heading) {
    String words = heading.text();
    if (!words.contains("牵头") && !words.contains("负责")) {
      return List.of();
    }
    List<UnitList.Unit> units =
        heading.findAll(WORK, match -> match.group("units").orElseThrow()).stream()
            .flatMap(list -> UnitList.read(list, Optional.empty()).stream())
            .toList();
    return units.stream().map(unit -> unit.name().text()).allMatch(SectionUnits::isUnit)
        ? units
        : List.of();
  }

  private static boolean isUnit(String name) {
    return UnitName.isOrgan(name)
        && UnitName.begins(name)
        && !UnitName.isGroup(name)
        && !VERB.matcher(name).find();
  }
}
