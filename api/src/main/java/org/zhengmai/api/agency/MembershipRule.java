package org.zhengmai.api.agency;

import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.Row;

/**
 * Who belongs to a group, as its name tells.
 *
 * @param zh the rule in Chinese
 * @param en the rule in English
 */
public record MembershipRule(String zh, String en) {

  static @Nullable MembershipRule of(Row agency) {
    return agency.has("membershipZh")
        ? new MembershipRule(agency.string("membershipZh"), agency.string("membershipEn"))
        : null;
  }
}
