package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rule of membership in a group's name. */
final class GroupNames {

  static final String KEY = "group:";

  private static final List<String> BODIES =
      List.of("领导小组", "指挥部", "专班", "联席会议", "工作组", "委员会", "协调小组", "组");

  private static final List<String> MEMBERS = List.of("各成员单位", "成员单位");

  private static final List<String> GOVERNMENTS = List.of("", "人民政府", "政府");

  private static final List<String> PROVINCES =
      List.of("各省、自治区、直辖市人民政府", "各省、自治区、直辖市政府", "各省（自治区、直辖市）人民政府", "各省（区、市）人民政府");

  private static final Map<Character, String> ENGLISH =
      Map.of('县', "counties", '市', "cities", '区', "districts", '旗', "banners");

  private GroupNames() {}

  static Optional<GroupMembership> read(String id) {
    String[] parts = id.split("/", 3);
    if (parts.length < 3 || !parts[2].startsWith(KEY)) {
      return Optional.empty();
    }
    String name = parts[2].substring(KEY.length());
    return Regions.standard()
        .byCode(parts[1])
        .flatMap(region -> governments(region, name).or(() -> stated(region, name)));
  }

  private static Optional<GroupMembership> governments(Region region, String name) {
    if (region.level() == Level.NATIONAL) {
      return PROVINCES.contains(name) ? Optional.of(provinces(region)) : Optional.empty();
    }
    if (name.equals("县级人民政府") && region.level() != Level.DISTRICT) {
      return Optional.of(counties(region, "县市区旗", Level.DISTRICT));
    }
    String list = name.startsWith("各") ? name.substring(1) : "";
    String kinds = GroupRule.kinds(list);
    String rest = list.substring(GroupRule.kindsLength(list));
    boolean tells = !kinds.isEmpty() && GOVERNMENTS.contains(rest);
    return tells && region.level() != Level.DISTRICT
        ? Optional.of(counties(region, kinds, partLevel(region, kinds)))
        : Optional.empty();
  }

  /** 各市 of a province are cities; of a city they are its county-level cities. */
  private static Level partLevel(Region region, String kinds) {
    boolean municipality = region.name().endsWith("市");
    boolean cities = kinds.equals("市") && region.level() == Level.PROVINCIAL && !municipality;
    return cities ? Level.CITY : Level.DISTRICT;
  }

  private static GroupMembership provinces(Region country) {
    return new GroupMembership.Governments(
        country,
        Level.PROVINCIAL,
        List.of("省", "自治区", "市"),
        "各省、自治区、直辖市的人民政府（不含港澳台）",
        "the governments of the provinces, autonomous regions and municipalities of the mainland");
  }

  private static GroupMembership counties(Region region, String kinds, Level level) {
    List<String> endings = kinds.chars().mapToObj(Character::toString).toList();
    String english =
        String.join(", ", kinds.chars().mapToObj(c -> ENGLISH.getOrDefault((char) c, "")).toList());
    boolean cities = level == Level.CITY;
    return new GroupMembership.Governments(
        region,
        level,
        endings,
        region.name() + "所辖" + String.join("、", endings) + "的人民政府（开发区除外）",
        "the governments of the %s%s of %s; development zones are none of them"
            .formatted(cities ? "prefecture-level " : "", english, region.name()));
  }

  private static Optional<GroupMembership> stated(Region region, String name) {
    String body =
        MEMBERS.stream()
            .filter(name::endsWith)
            .findFirst()
            .map(word -> name.substring(0, name.length() - word.length()))
            .orElse(name);
    boolean tells = !body.startsWith("各") && BODIES.stream().anyMatch(body::endsWith);
    return tells
        ? Optional.of(
            new GroupMembership.Stated(
                Rules.id(region, KEY + body), "公文列明的成员单位", "the member units that documents state"))
        : Optional.empty();
  }
}
