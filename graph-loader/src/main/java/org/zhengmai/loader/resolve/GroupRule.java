package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several bodies under one name, kept as one group of the document's region: 各县（市、区）人民政府, 市直各有关单位,
 * 市中医药强市建设领导小组各成员单位. Forms that differ only in 各, 相关 for 有关, 政府 for 人民政府 or the order of 县, 市, 区, 旗
 * are one group.
 */
final class GroupRule implements AgencyRule {

  private static final List<String> INSIDE =
      List.of("成员单位", "有关部门", "有关单位", "各部门", "各单位", "等部门", "等单位", "部门和单位", "部门单位", "责任单位");

  private static final List<String> ENDINGS = List.of("领导小组", "联席会议", "指挥部", "专班", "工作组");

  /** 县级人民政府, 乡镇人民政府: every government of that kind. */
  private static final List<String> LOWER = List.of("县级", "市级", "区级", "乡镇", "乡（镇）", "街镇", "镇街");

  /** 各省、自治区、直辖市人民政府, 国务院有关部门: groups of the nation in any document. */
  private static final List<String> NATIONAL = List.of("各省", "国务院", "中央");

  private static final String PARTS_OF_NAME = "直级及";

  private static final String KINDS = "县市区旗";

  private final Regions regions;

  GroupRule(Regions regions) {
    this.regions = regions;
  }

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    String printed = mention.text().replace("相关", "有关").replace("各有关", "有关");
    Optional<RegionPrefix> named = regions.prefix(printed, mention.document());
    String text = named.map(prefix -> printed.substring(prefix.length())).orElse(printed);
    return isGroup(text) ? group(mention, text, named) : Optional.empty();
  }

  /** The group of a name that its surroundings tell to be one: 综合协调组. */
  Optional<AgencyResolution> group(Mention mention) {
    Optional<RegionPrefix> named = regions.prefix(mention.text(), mention.document());
    return group(
        mention,
        named.map(p -> mention.text().substring(p.length())).orElse(mention.text()),
        named);
  }

  private Optional<AgencyResolution> group(
      Mention mention, String text, Optional<RegionPrefix> named) {
    if (named.isPresent()) {
      return resolved(named.get().region(), text);
    }
    Optional<RelativePlace> relative = relative(text);
    Optional<Region> called = relative.flatMap(place -> place.in(mention.document(), regions));
    if (called.isPresent()) {
      return resolved(called.get(), relative.map(RelativePlace::rest).orElse(text));
    }
    boolean central = NATIONAL.stream().anyMatch(text::startsWith);
    Region region = central ? regions.country() : mention.document();
    return region == null ? unknownRegion(mention) : resolved(region, text);
  }

  /** The region in 市疫情防控指挥部; 市直, 市级 and 市及有关县 are part of a group's name. */
  private static Optional<RelativePlace> relative(String text) {
    return RelativePlace.of(text)
        .filter(place -> lowerGovernments(text).isEmpty())
        .filter(place -> !PARTS_OF_NAME.contains(place.rest().substring(0, 1)));
  }

  private static Optional<AgencyResolution> resolved(Region region, String text) {
    return Optional.of(new AgencyResolution.Resolved(identity(region, text)));
  }

  private static Optional<AgencyResolution> unknownRegion(Mention mention) {
    return Optional.of(
        new AgencyResolution.Unresolved(
            mention.printed(), List.of(), "a group of an unknown region"));
  }

  private static boolean isGroup(String text) {
    boolean lower = text.endsWith("政府") && LOWER.stream().anyMatch(text::startsWith);
    return text.startsWith("各")
        || text.startsWith("有关")
        || text.contains("县（市")
        || lower
        || INSIDE.stream().anyMatch(text::contains)
        || ENDINGS.stream().anyMatch(text::endsWith)
        || lowerGovernments(text).length() > 1;
  }

  private static AgencyIdentity identity(Region region, String text) {
    String kinds = lowerGovernments(text);
    String name = canonical(text, kinds);
    return new AgencyIdentity(
        Rules.id(region, GroupNames.KEY + name),
        fullName(region, name),
        AgencyKind.GROUP,
        level(region, text, kinds),
        null,
        region,
        shortForms(region, name),
        Rules.GROUP);
  }

  /** 市防汛抗旱指挥部 and 防汛抗旱指挥部 in 朔州市; 各县（市、区）人民政府 has no word for its region. */
  private static List<String> shortForms(Region region, String name) {
    boolean called = name.startsWith("各") || region.level() == Level.NATIONAL;
    return called ? List.of(name) : List.of(name, RelativePlace.wordFor(region) + name);
  }

  private static String fullName(Region region, String name) {
    if (region.level() == Level.NATIONAL) {
      return name;
    }
    String word = RelativePlace.wordFor(region);
    boolean called =
        name.startsWith(word)
            && PARTS_OF_NAME.contains(name.substring(word.length(), word.length() + 1));
    return region.name() + (called ? name.substring(word.length()) : name);
  }

  /** 各县（市、区）政府, 县（市、区）人民政府 and 各区、县（市）政府 come out alike. */
  private static String canonical(String text, String kinds) {
    String name = text.startsWith("各") ? text.substring(1) : text;
    if (kinds.isEmpty()) {
      return text.startsWith("各") ? "各" + name : name.replace("各成员单位", "成员单位");
    }
    String rest = name.substring(kindsLength(name));
    String governments = rest.startsWith("政府") ? "人民" + rest : rest;
    return "各" + display(kinds) + governments;
  }

  private static String display(String kinds) {
    return switch (kinds) {
      case "县市区" -> "县（市、区）";
      case "县市" -> "县（市）";
      case "区旗" -> "旗区";
      default -> kinds;
    };
  }

  /** Which of 县, 市, 区, 旗 the name lists at its start, in this order; empty for other names. */
  private static String lowerGovernments(String text) {
    boolean every = text.startsWith("各");
    String name = every ? text.substring(1) : text;
    int length = kindsLength(name);
    String kinds = kinds(name);
    boolean lists = every || (kinds.length() > 1 && isList(name, length));
    return lists && length < name.length() ? kinds : "";
  }

  /** Those of 县, 市, 区, 旗 that the name begins with, in this order. */
  static String kinds(String name) {
    String list = name.substring(0, kindsLength(name));
    return KINDS
        .chars()
        .filter(kind -> list.indexOf(kind) >= 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** 区市场监督管理局 begins with two of them and lists nothing. */
  private static boolean isList(String name, int length) {
    String rest = name.substring(length);
    return name.substring(0, length).contains("（")
        || rest.startsWith("人民政府")
        || rest.startsWith("政府");
  }

  static int kindsLength(String name) {
    int end = 0;
    while (end < name.length() && (KINDS + "（、）").indexOf(name.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Level of the members where the name tells it, else that of the region. */
  private static @Nullable Level level(Region region, String text, String kinds) {
    if (text.startsWith("各省")) {
      return Level.PROVINCIAL;
    }
    boolean cities = List.of("各地级", "各市", "各州", "各盟").stream().anyMatch(text::startsWith);
    if (cities && region.level() == Level.PROVINCIAL) {
      return Level.CITY;
    }
    boolean towns = text.contains("乡") || text.contains("镇") || text.contains("街道");
    return kinds.isEmpty() && !towns ? region.level() : Level.DISTRICT;
  }
}
