package org.zhengmai.loader.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who belongs to a group, as its name tells: 各县（市、区）人民政府 of 朔州市 are the governments of its
 * counties, county-level cities and districts, whichever there are on a day; 某某领导小组成员单位 are the
 * units that documents state. Names like 市直各有关单位 tell nothing.
 */
public sealed interface GroupMembership {

  /** The rule in Chinese. */
  String chinese();

  /** The rule in English. */
  String english();

  /**
   * The governments of divisions.
   *
   * @param region the division whose parts they govern
   * @param level level of the parts
   * @param endings how the parts' names may end: 县, 市, 区
   * @param chinese the rule in Chinese
   * @param english the rule in English
   */
  record Governments(
      Region region, Level level, List<String> endings, String chinese, String english)
      implements GroupMembership {

    /** Copies the list, so that the rule cannot change. */
    public Governments {
      endings = List.copyOf(endings);
    }

    /**
     * The divisions whose governments were members on a day, by code. Changes of divisions are
     * known by year: a new one counts from the first day of its year.
     */
    public List<Region> on(LocalDate day) {
      return Regions.standard().below(region, level, day).stream()
          .filter(part -> endings.stream().anyMatch(part.name()::endsWith))
          .toList();
    }

    /** The id of the government of a division. */
    public static String governmentOf(Region part) {
      return Rules.id(part, "人民政府");
    }
  }

  /**
   * The units that documents name as members.
   *
   * @param groupId the group of which documents state them: 某某领导小组 for 某某领导小组成员单位
   * @param chinese the rule in Chinese
   * @param english the rule in English
   */
  record Stated(String groupId, String chinese, String english) implements GroupMembership {}

  /** The rule of a group by its id; empty for other agencies, and where the name tells nothing. */
  static Optional<GroupMembership> of(String agencyId) {
    return GroupNames.read(agencyId);
  }
}
