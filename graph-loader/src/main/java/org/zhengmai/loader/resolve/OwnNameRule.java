package org.zhengmai.loader.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last rule: a name that no data file knows is an identity of its own by its printed form, its
 * region made explicit (市融媒体中心 in 朔州市 is 朔州市融媒体中心). The kind is told by the ending, see {@code
 * endings.csv}.
 */
final class OwnNameRule implements AgencyRule {

  /** Endings in 委 that are no short form of 委员会 of a government's department. */
  private static final List<String> PARTY_ENDINGS = List.of("纪委", "监委", "工委", "党委", "团委", "政法委");

  private final Map<String, AgencyKind> kinds = new HashMap<>();
  private final int longestEnding;
  private final Places places;
  private final OfficialName names;

  OwnNameRule(Places places, OfficialName names) {
    this.places = places;
    this.names = names;
    for (var row : DataFile.read("endings.csv")) {
      kinds.put(row.get("ending"), AgencyKind.valueOf(row.get("kind")));
    }
    longestEnding = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    Optional<Place> place = places.of(mention).stream().findFirst();
    Region document = mention.document();
    if (place.isEmpty() && document == null) {
      return Optional.of(
          new AgencyResolution.Unresolved(
              mention.printed(), List.of(), "the name does not tell which region it belongs to"));
    }
    AgencyIdentity identity =
        place.map(p -> placed(mention, p)).orElseGet(() -> unplaced(mention, document));
    return Optional.of(new AgencyResolution.Resolved(identity));
  }

  private AgencyIdentity placed(Mention mention, Place place) {
    String rest = full(place.rest());
    AgencyKind kind = kind(rest);
    boolean party = rest.startsWith("委") && kind != AgencyKind.GROUP;
    String name = place.inFull() ? place.region().name() + rest : full(mention.text());
    if (party) {
      name = "中共" + names.committee(place.region()) + rest.substring(1);
    }
    return identity(place.region(), rest, name, party ? AgencyKind.PARTY : kind);
  }

  private AgencyIdentity unplaced(Mention mention, @Nullable Region document) {
    String name = full(mention.text());
    return identity(document, name, name, kind(name));
  }

  private static AgencyIdentity identity(
      @Nullable Region region, String key, String name, AgencyKind kind) {
    return new AgencyIdentity(
        Rules.id(region, key),
        name,
        kind,
        level(region, name),
        null,
        region,
        List.of(),
        Rules.OWN_NAME);
  }

  /** The committee of a development zone that {@code regions.csv} lacks governs below its city. */
  private static @Nullable Level level(@Nullable Region region, String name) {
    if (region == null) {
      return null;
    }
    boolean zone = name.endsWith("区管理委员会") && region.level() == Level.CITY;
    return zone ? Level.DISTRICT : region.level();
  }

  private static String full(String rest) {
    if (rest.endsWith("管委会")) {
      return rest.substring(0, rest.length() - 3) + "管理委员会";
    }
    boolean brief = rest.endsWith("委") && PARTY_ENDINGS.stream().noneMatch(rest::endsWith);
    return brief && rest.length() > 2 ? rest + "员会" : rest;
  }

  private AgencyKind kind(String rest) {
    for (int length = Math.min(longestEnding, rest.length()); length > 0; length--) {
      AgencyKind kind = kinds.get(rest.substring(rest.length() - length));
      if (kind != null) {
        return kind;
      }
    }
    return AgencyKind.OTHER;
  }
}
