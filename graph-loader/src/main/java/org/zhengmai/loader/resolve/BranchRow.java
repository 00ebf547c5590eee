package org.zhengmai.loader.resolve;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of {@code branches.csv}: local bodies whose name holds a place.
 *
 * @param key part of the identity
 * @param kind what sort of body it is
 * @param function its line of work, shared with predecessors and successors
 * @param patterns printed forms with {@code {S}} where the place stands: 人行{S}中心支行
 * @param official template of the official name, see {@link OfficialName}
 * @param officialProvince the same in a province, empty where it does not differ
 */
record BranchRow(
    String key,
    AgencyKind kind,
    String function,
    List<String> patterns,
    String official,
    String officialProvince) {

  static BranchRow of(CSVRecord row) {
    return new BranchRow(
        row.get("key"),
        AgencyKind.valueOf(row.get("kind")),
        row.get("function"),
        DataFile.list(row, "patterns"),
        row.get("official"),
        row.get("officialProvince"));
  }

  AgencyIdentity in(Region region, String tail, OfficialName names) {
    boolean province = region.level() == Level.PROVINCIAL && !officialProvince.isEmpty();
    return new AgencyIdentity(
        Rules.id(region, key),
        names.of(province ? officialProvince : official, region, tail),
        kind,
        region.level(),
        function,
        region,
        patterns.stream().map(p -> names.of(p, region, tail)).distinct().sorted().toList(),
        Rules.BRANCH_PATTERN);
  }
}
