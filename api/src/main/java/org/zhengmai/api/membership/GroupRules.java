package org.zhengmai.api.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengmai.api.region.Region;

/** What the loader's rules tell of a group by its id. */
public interface GroupRules {

  /**
   * A member by rule.
   *
   * @param agencyId id of the government, whether the graph holds it or not
   * @param name its name
   * @param region the division that it governs
   */
  record Government(String agencyId, String name, Region region) {}

  /**
   * The governments that are members on a day.
   *
   * @param groupId id of the group
   * @param day the day
   * @return by the divisions' codes; empty where the group is none of governments
   */
  List<Government> governments(String groupId, LocalDate day);

  /**
   * The group of which documents state the members: 某某领导小组 for 某某领导小组成员单位.
   *
   * @param groupId id of the group
   * @return its id; empty where the name tells of no such group
   */
  Optional<String> statedOf(String groupId);
}
