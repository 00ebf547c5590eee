package org.zhengmai.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An official name printed in full that does not begin with its region, as the templates of {@code
 * bodies.csv} and {@code branches.csv} make it: 中国移动通信集团山西有限公司朔州分公司, 共产主义青年团朔州市委员会.
 */
final class OfficialNameRule implements AgencyRule {

  /** No official name is longer; text that is no name at all need not be compared. */
  private static final int LONGEST = 60;

  private final List<Function<Region, AgencyIdentity>> makers = new ArrayList<>();
  private final Regions regions;

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
    return Stream.concat(regions.line(document).stream(), regions.children(document).stream())
        .filter(region -> mention.text().contains(bare(region)))
        .flatMap(region -> makers.stream().map(maker -> maker.apply(region)))
        .filter(agency -> isNamed(agency, mention.text()))
        .findFirst()
        .map(AgencyResolution.Resolved::new);
  }

  private String bare(Region region) {
    return regions.brief(region).substring(0, Math.min(2, regions.brief(region).length()));
  }

  private static boolean isNamed(AgencyIdentity agency, String text) {
    return agency.name().equals(text) || agency.name().equals("中共" + text);
  }
}
