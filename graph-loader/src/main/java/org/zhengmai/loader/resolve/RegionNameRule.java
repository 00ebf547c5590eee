package org.zhengmai.loader.resolve;

import java.util.Optional;

/** A place alone in a list of units (怀仁市、右玉县) stands for its government. */
final class RegionNameRule implements AgencyRule {

  private final Regions regions;
  private final KnownNames known;

  RegionNameRule(Regions regions, KnownNames known) {
    this.regions = regions;
    this.known = known;
  }

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    return regions
        .prefix(mention.text(), mention.document())
        .filter(prefix -> prefix.length() == mention.text().length())
        .map(RegionPrefix::region)
        .map(region -> known.identify(region, regions.isZone(region) ? "管委会" : "人民政府"))
        .map(found -> KnownNameRule.answer(mention, found));
  }
}
