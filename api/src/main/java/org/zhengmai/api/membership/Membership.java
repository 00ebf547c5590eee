package org.zhengmai.api.membership;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.agency.Agency;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.region.Region;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * One member of a group.
 *
 * @param name name of the member, as printed where a document states it
 * @param region region of the member; null when unknown
 * @param agencyId id of the member, whether the graph holds it or not
 * @param agency the member; null where it is only known by id
 * @param group the group
 * @param documentId the document that states it; null for a member by rule
 * @param evidence where it is stated; null for a member by rule
 */
record Membership(
    String name,
    @Nullable Region region,
    String agencyId,
    @Nullable Agency agency,
    Agency group,
    @Nullable String documentId,
    @Nullable Evidence evidence) {

  static Membership of(Row row) {
    Row membership = row.row("membership");
    Agency agency = Agency.of(row);
    return new Membership(
        membership.string("printedName"),
        agency.region(),
        agency.id(),
        agency,
        Agency.of(row.row("group"), Columns.row(row, "groupRegion")),
        membership.string("documentId"),
        Evidence.of(membership));
  }

  static Membership of(GroupRules.Government government, Agency group) {
    return new Membership(
        government.name(), government.region(), government.agencyId(), null, group, null, null);
  }
}
