package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;

/**
 * A known name after the name of several regions of which the document is near none: 朝阳区财政局 in a
 * document of 朔州市. The candidates are those of all these regions.
 */
final class AmbiguousRegionRule implements AgencyRule {

  private final Regions regions;
  private final KnownNames known;

  AmbiguousRegionRule(Regions regions, KnownNames known) {
    this.regions = regions;
    this.known = known;
  }

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    List<RegionPrefix> openings = regions.openings(mention.text());
    if (openings.size() < 2) {
      return Optional.empty();
    }
    String rest = mention.text().substring(openings.get(0).length());
    List<AgencyIdentity> candidates =
        openings.stream()
            .flatMap(opening -> known.identify(opening.region(), rest).stream())
            .toList();
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AgencyResolution.Unresolved(
                mention.printed(), candidates, "several regions bear this name"));
  }
}
