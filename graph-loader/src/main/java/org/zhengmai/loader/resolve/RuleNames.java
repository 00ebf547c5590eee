package org.zhengmai.loader.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The agency of a key in a region as rules name it, no document asked: 卫生健康 in 满城区 is 满城区卫生健康局.
 * Keys are those of {@code functions.csv}, {@code bodies.csv} and {@code branches.csv}.
 */
final class RuleNames {

  private final KnownNames known;
  private final OfficialName names;
  private final Map<String, BodyRow> bodies = new HashMap<>();
  private final Map<String, BranchRow> branches = new HashMap<>();
  private final Map<String, String> ownNames = new HashMap<>();

  RuleNames(KnownNames known, Regions regions) {
    this.known = known;
    this.names = new OfficialName(regions);
    for (var line : DataFile.read("bodies.csv")) {
      BodyRow row = BodyRow.of(line);
      bodies.putIfAbsent(row.key(), row);
    }
    for (var line : DataFile.read("branches.csv")) {
      BranchRow row = BranchRow.of(line);
      branches.putIfAbsent(row.key(), row);
    }
    for (var line : DataFile.read("issuer-codes.csv")) {
      if (line.get("kind").equals("DEPARTMENT_NAME")) {
        regions.byCode(line.get("region")).ifPresent(region -> own(region, line.get("value")));
      }
    }
  }

  /** Departments of municipalities have endings of their own: 上海市教育委员会. */
  private void own(Region region, String name) {
    String rest = name.substring(region.name().length());
    known.identify(region, rest).forEach(agency -> ownNames.put(agency.id(), name));
  }

  /**
   * The agency; empty where no data file knows the key, and for the nation, which has own names.
   */
  Optional<AgencyIdentity> in(Region region, String key) {
    if (region.level() == Level.NATIONAL) {
      return Optional.empty();
    }
    return Optional.ofNullable(made(region, key)).map(agency -> renamed(agency, region));
  }

  private @Nullable AgencyIdentity made(Region region, String key) {
    FunctionRow function = known.byKey(key);
    if (function != null) {
      return new FunctionForm(function, function.longName(), ending(function, region)).in(region);
    }
    BodyRow body = bodies.get(key);
    if (body != null) {
      return body.in(region, names);
    }
    BranchRow branch = branches.get(key);
    return branch == null ? null : branch.in(region, "", names);
  }

  /** A municipality has 局 where a province has 厅. */
  private static String ending(FunctionRow function, Region region) {
    boolean municipality = region.level() == Level.PROVINCIAL && region.name().endsWith("市");
    return function.endingAt(municipality ? Level.CITY : region.level());
  }

  private AgencyIdentity renamed(AgencyIdentity agency, Region region) {
    return new AgencyIdentity(
        agency.id(),
        ownNames.getOrDefault(agency.id(), agency.name()),
        agency.kind(),
        agency.level(),
        agency.function(),
        region,
        agency.shortForms(),
        Rules.COUNTERPART);
  }
}
