package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.pattern.Pattern;

/**
 * What the name of a unit in running text may be, where nothing but the sentence says that it is
 * one.
 */
final class SentenceUnit {

  /** What is no one's name: 企业所在单位, 有关部门, 政府部门. */
  private static final Pattern CLASS =
      Pattern.compile(
          ".*(有关|相关|所在|主管|各级|上级|本级|专业|职能|政府|用人|建设|施工|责任|牵头|成员|其他)(部门|单位)|.*\\p{Han}方单位");

  private static final Pattern COMPANY = Pattern.compile("^\\p{Han}{2,12}(集团|公司)$");

  /** 龙头公司, 保险公司: any of that kind. */
  private static final Pattern KIND_OF_COMPANY =
      Pattern.compile(
          "^(各|相关|有关|大型|重点|专业|龙头|上市|保险|物业|施工|监理|担保|旅游|建筑|培训|科技|平台|国有|民营|市场化|电商|运营|企业|环卫|公交|供水|供热|燃气|电力)*(公司|集团)$");

  private static final Pattern LOCAL = Pattern.compile("[村居镇乡街县区市旗州盟]");

  private static final Pattern UNNAMED = Pattern.compile("^各?(有关|相关|其他)");

  private SentenceUnit() {}

  /** 有关部门, 其他单位: whomever it concerns. */
  static boolean isNobody(UnitList.Unit unit) {
    return UNNAMED.matcher(unit.name().text()).find();
  }

  /** A whole name, if only behind one that begins with its place: 市城管局、规划局. */
  static boolean isComplete(UnitList.Unit unit) {
    String name = unit.name().text();
    return unit.role().isPresent()
        && UnitName.isComplete(name)
        && UnitName.isPlausible(name)
        && !UnitName.isGroup(name);
  }

  static boolean isOrgan(UnitList.Unit unit) {
    String name = unit.name().text();
    boolean named = UnitName.isOrgan(name) || (isLocalGroup(name) && !isNobody(unit));
    boolean organ =
        named && !CLASS.matches(name) && !name.contains("会同") && UnitName.isPlausible(name);
    return isWhole(unit) || (unit.role().isPresent() && organ);
  }

  /** Whether a name is that of a class of bodies, not of one: 责任单位, 有关部门. */
  static boolean isClass(String name) {
    return CLASS.matches(name);
  }

  /** 各村（社区）, 各镇街: not 各方, 各级. */
  private static boolean isLocalGroup(String name) {
    return UnitName.isGroup(name) && LOCAL.matcher(name).find();
  }

  /** 甲省国资委、乙控股集团: beside an organ a company may lack its place. */
  static boolean areOrgans(List<UnitList.Unit> units) {
    return units.stream().anyMatch(SentenceUnit::isOrgan)
        && units.stream().allMatch(unit -> isOrgan(unit) || isCompany(unit));
  }

  /** 供水公司、市水务集团: the former is any of its kind. */
  static List<UnitList.Unit> withoutKinds(List<UnitList.Unit> units) {
    return units.stream().filter(unit -> !KIND_OF_COMPANY.matches(unit.name().text())).toList();
  }

  private static boolean isCompany(UnitList.Unit unit) {
    String name = unit.name().text();
    return unit.role().isPresent() && COMPANY.matches(name) && UnitName.isPlausible(name);
  }

  static boolean isWhole(UnitList.Unit unit) {
    String name = unit.name().text();
    return unit.role().isPresent()
        && UnitName.begins(name)
        && UnitName.isComplete(name)
        && UnitName.isPlausible(name);
  }
}
