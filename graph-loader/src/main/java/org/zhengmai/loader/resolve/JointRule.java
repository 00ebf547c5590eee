package org.zhengmai.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Party committee and government in one breath (市委市政府, 省委、省政府): two bodies, so no one is chosen.
 */
final class JointRule implements AgencyRule {

  private final KnownNames known;
  private final Regions regions;

  JointRule(KnownNames known, Regions regions) {
    this.known = known;
    this.regions = regions;
  }

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    return RelativePlace.of(mention.text())
        .filter(JointRule::namesBoth)
        .flatMap(place -> place.in(mention.document(), regions))
        .map(region -> both(mention, region));
  }

  private static boolean namesBoth(RelativePlace place) {
    return place.rest().replace("、", "").equals("委" + place.kind() + "政府");
  }

  private AgencyResolution both(Mention mention, Region region) {
    List<AgencyIdentity> candidates = new ArrayList<>(known.identify(region, "委"));
    candidates.addAll(known.identify(region, "人民政府"));
    return new AgencyResolution.Unresolved(
        mention.printed(), candidates, "the name means two bodies together");
  }
}
