package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A known name without its region, as lists print it after the first: 省工业和信息化厅、科技厅. It belongs to
 * the document's region, a 厅 or 总队 to the province. A word for a region of which the document's
 * line has none or many (市财政局 in a province's document) leaves the name unresolved.
 */
final class DroppedPrefixRule implements AgencyRule {

  private final Regions regions;
  private final KnownNames known;
  private final CentralRule central;

  DroppedPrefixRule(Regions regions, KnownNames known, CentralRule central) {
    this.central = central;
    this.regions = regions;
    this.known = known;
  }

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    String text = mention.text();
    if (known.knows(text)) {
      Region region = owner(text, mention.document());
      return Optional.of(
          region == null
              ? unplaced(mention)
              : KnownNameRule.answer(mention, known.identify(region, text)));
    }
    boolean unknownPlace =
        RelativePlace.of(text)
            .filter(place -> known.knows(place.rest()))
            .filter(place -> place.in(mention.document(), regions).isEmpty())
            .isPresent();
    return unknownPlace ? Optional.of(unplaced(mention)) : Optional.empty();
  }

  private @Nullable Region owner(String text, @Nullable Region document) {
    if (document == null) {
      return null;
    }
    boolean provincial = text.endsWith("厅") || text.endsWith("总队");
    return provincial
        ? regions.line(document).stream()
            .filter(region -> region.level() == Level.PROVINCIAL)
            .findFirst()
            .orElse(null)
        : document;
  }

  private AgencyResolution unplaced(Mention mention) {
    List<AgencyIdentity> national =
        known.identify(regions.country(), mention.text()).stream()
            .flatMap(identity -> central.named(identity.name()).stream())
            .toList();
    return new AgencyResolution.Unresolved(
        mention.printed(), national, "the name does not tell which region it belongs to");
  }
}
