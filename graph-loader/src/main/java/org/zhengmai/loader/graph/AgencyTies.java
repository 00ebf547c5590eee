package org.zhengmai.loader.graph;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.resolve.AgencyIdentity;
import org.zhengmai.loader.resolve.Counterparts;
import org.zhengmai.loader.resolve.GroupMembership;
import org.zhengmai.loader.resolve.Succession;
import org.zhengmai.loader.resolve.Successions;

/**
 * What rules tell of an agency beyond its name, by its identity alone: the same whichever document
 * names it, so that links between agencies do not depend on the order of loading.
 *
 * @param aboveId the agency of its line of work one level up, whether it is known to exist or not;
 *     null where no data tells of one
 * @param governmentId the government it belongs to; null for other kinds than departments
 * @param standing its name by rule where every region of its level has such a body; null where only
 *     a document can tell of it
 * @param membership who belongs to it, for a group whose name tells; null for all others
 * @param successions reforms in which it is the earlier or the later one
 * @param heirs ids of all that took over from it, over any number of reforms
 */
public record AgencyTies(
    @Nullable String aboveId,
    @Nullable String governmentId,
    @Nullable StandingName standing,
    @Nullable MembershipRule membership,
    List<Succession> successions,
    List<String> heirs) {

  /** An agency of which rules tell nothing. */
  public static final AgencyTies NONE =
      new AgencyTies(null, null, null, null, List.of(), List.of());

  /**
   * The name of an agency that exists although no document names it.
   *
   * @param name the official name by rule
   * @param forms other names by rule, sorted
   */
  public record StandingName(String name, List<String> forms) {}

  /**
   * A rule of membership.
   *
   * @param chinese the rule in Chinese
   * @param english the rule in English
   * @param level level of the divisions whose governments are members; null where documents state
   *     the members
   * @param endings how the names of these divisions end; empty where documents state the members
   */
  public record MembershipRule(
      String chinese, String english, @Nullable String level, List<String> endings) {}

  static AgencyTies of(AgencyIdentity agency) {
    Counterparts lines = Counterparts.standard();
    return new AgencyTies(
        lines.above(agency).map(AgencyIdentity::id).orElse(null),
        lines.government(agency).map(AgencyIdentity::id).orElse(null),
        lines
            .standing(agency)
            .map(a -> new StandingName(a.name(), a.shortForms().stream().sorted().toList()))
            .orElse(null),
        GroupMembership.of(agency.id()).map(AgencyTies::rule).orElse(null),
        Successions.standard().of(agency),
        Successions.standard().heirs(agency));
  }

  private static MembershipRule rule(GroupMembership membership) {
    Optional<GroupMembership.Governments> governments =
        membership instanceof GroupMembership.Governments g ? Optional.of(g) : Optional.empty();
    return new MembershipRule(
        membership.chinese(),
        membership.english(),
        governments.map(g -> g.level().name()).orElse(null),
        governments.map(GroupMembership.Governments::endings).orElse(List.of()));
  }
}
