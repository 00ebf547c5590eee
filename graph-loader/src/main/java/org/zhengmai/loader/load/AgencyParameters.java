package org.zhengmai.loader.load;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.graph.AgencyTies;
import org.zhengmai.loader.resolve.Successions;

/** What rules tell of an agency, as parameters of the write queries. */
final class AgencyParameters {

  private AgencyParameters() {}

  static Map<String, @Nullable Object> of(AgencyTies ties) {
    AgencyTies.StandingName standing = ties.standing();
    AgencyTies.MembershipRule rule = ties.membership();
    return RecordParameters.map(
        "aboveId",
        ties.aboveId(),
        "governmentId",
        ties.governmentId(),
        "ruleName",
        standing == null ? null : standing.name(),
        "ruleForms",
        standing == null ? null : standing.forms(),
        "membershipZh",
        rule == null ? null : rule.chinese(),
        "membershipEn",
        rule == null ? null : rule.english(),
        "memberLevel",
        rule == null ? null : rule.level(),
        "memberEndings",
        rule == null || rule.endings().isEmpty() ? null : rule.endings(),
        "heirs",
        ties.heirs().isEmpty() ? null : ties.heirs(),
        "successions",
        successions(ties));
  }

  private static List<Map<String, @Nullable Object>> successions(AgencyTies ties) {
    return ties.successions().stream()
        .map(
            s ->
                RecordParameters.map(
                    "predecessorId", s.predecessorId(),
                    "successorId", s.successorId(),
                    "since", s.since(),
                    "note", s.note(),
                    "rule", Successions.RULE))
        .toList();
  }
}
