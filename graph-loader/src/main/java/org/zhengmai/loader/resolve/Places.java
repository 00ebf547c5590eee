package org.zhengmai.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the region at the start of a printed name: in full, by its kind alone, or in brief. */
final class Places {

  private final Regions regions;

  Places(Regions regions) {
    this.regions = regions;
  }

  /** Every way to read the start of the name as a region, surest first. */
  List<Place> of(Mention mention) {
    List<Place> places = new ArrayList<>();
    explicit(mention).ifPresent(places::add);
    relative(mention).ifPresent(places::add);
    brief(mention).ifPresent(places::add);
    return places;
  }

  private Optional<Place> explicit(Mention mention) {
    String text = mention.text();
    return regions
        .prefix(text, mention.document())
        .filter(prefix -> prefix.length() < text.length())
        .map(prefix -> explicit(text, prefix));
  }

  private Place explicit(String text, RegionPrefix prefix) {
    Region region = prefix.region();
    boolean full = text.substring(0, prefix.length()).endsWith(region.name());
    boolean inFull = full || regions.isZone(region) || region.name().endsWith("自治州");
    return new Place(region, text.substring(prefix.length()), inFull);
  }

  private Optional<Place> relative(Mention mention) {
    return RelativePlace.of(mention.text())
        .flatMap(
            place ->
                place
                    .in(mention.document(), regions)
                    .map(region -> new Place(region, place.rest(), true)));
  }

  /** 朔州日报社 in a document of 朔州市: brief names of the line of divisions and of those just below. */
  private Optional<Place> brief(Mention mention) {
    Region document = mention.document();
    if (document == null) {
      return Optional.empty();
    }
    String text = mention.text();
    return regions.near(document).stream()
        .filter(region -> startsWithBrief(text, region))
        .findFirst()
        .map(region -> new Place(region, text.substring(regions.brief(region).length()), false));
  }

  private boolean startsWithBrief(String text, Region region) {
    String brief = regions.brief(region);
    return text.startsWith(brief) && text.length() > brief.length() + 1;
  }
}
