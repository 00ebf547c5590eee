package org.zhengmai.loader.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhengmai.loader.memo.Remembered;

/**
 * An official name printed in full that does not begin with its region, as the templates of {@code
 * bodies.csv} and {@code branches.csv} make it: 中国移动通信集团山西有限公司朔州分公司, 共产主义青年团朔州市委员会.
 */
final class OfficialNameRule implements AgencyRule {

  /** No official name is longer; text that is no name at all need not be compared. */
  private static final int LONGEST = 60;

  private static final String PARTY = "中共";

  private final List<Function<Region, AgencyIdentity>> makers = new ArrayList<>();
  private final Regions regions;
  private final Remembered<Region, Map<String, AgencyIdentity>> names = new Remembered<>();

  OfficialNameRule(Regions regions, OfficialName names) {
    this.regions = regions;
    for (var line : DataFile.read("bodies.csv")) {
      BodyRow row = BodyRow.of(line);
      makers.add(region -> row.in(region, names));
    }
    for (var line : DataFile.read("branches.csv")) {
      BranchRow row = BranchRow.of(line);
      makers.add(region -> row.in(region, "", names));
    }
  }

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    Region document = mention.document();
    if (document == null || mention.text().length() > LONGEST) {
      return Optional.empty();
    }
    for (Region region : regions.near(document)) {
      if (mention.text().contains(bare(region))) {
        AgencyIdentity named = names(region).get(mention.text());
        if (named != null) {
          return Optional.of(new AgencyResolution.Resolved(named));
        }
      }
    }
    return Optional.empty();
  }

  /** The agencies of a region by all names under which they are looked for. */
  private Map<String, AgencyIdentity> names(Region place) {
    return names.of(
        place,
        region -> {
          Map<String, AgencyIdentity> byName = new HashMap<>();
          for (Function<Region, AgencyIdentity> maker : makers) {
            AgencyIdentity agency = maker.apply(region);
            byName.putIfAbsent(agency.name(), agency);
            if (agency.name().startsWith(PARTY)) {
              byName.putIfAbsent(agency.name().substring(PARTY.length()), agency);
            }
          }
          return byName;
        });
  }

  private String bare(Region region) {
    return regions.brief(region).substring(0, Math.min(2, regions.brief(region).length()));
  }
}
