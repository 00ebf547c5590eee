package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;

/** A region and a name that the data files know: 市卫健委, 朔州市总工会, 怀仁市人民政府. */
final class KnownNameRule implements AgencyRule {

  private final Places places;
  private final KnownNames known;

  KnownNameRule(Places places, KnownNames known) {
    this.places = places;
    this.known = known;
  }

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    return places.of(mention).stream()
        .map(place -> known.identify(place.region(), place.rest()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> answer(mention, found));
  }

  static AgencyResolution answer(Mention mention, List<AgencyIdentity> found) {
    if (found.stream().map(AgencyIdentity::id).distinct().count() == 1) {
      return new AgencyResolution.Resolved(found.get(0));
    }
    return new AgencyResolution.Unresolved(
        mention.printed(), found, "the name fits several agencies");
  }
}
