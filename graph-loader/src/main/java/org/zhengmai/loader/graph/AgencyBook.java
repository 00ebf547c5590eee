package org.zhengmai.loader.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.resolve.Agencies;
import org.zhengmai.loader.resolve.AgencyContext;
import org.zhengmai.loader.resolve.AgencyIdentity;
import org.zhengmai.loader.resolve.AgencyKind;
import org.zhengmai.loader.resolve.AgencyResolution;
import org.zhengmai.loader.resolve.Counterparts;
import org.zhengmai.loader.resolve.Level;
import org.zhengmai.loader.resolve.Region;
import org.zhengmai.loader.resolve.Regions;

/** The agencies and divisions that one document names, each once. */
final class AgencyBook {

  private static final String REGION = "region/";

  private final @Nullable Region place;
  private final AgencyContext context;
  private final Map<String, AgencyIdentity> identities = new LinkedHashMap<>();
  private final Map<String, AgencyRecord> unresolved = new LinkedHashMap<>();
  private final Map<String, RegionRecord> regions = new LinkedHashMap<>();

  AgencyBook(@Nullable Region place) {
    this.place = place;
    this.context = place == null ? AgencyContext.unknown() : AgencyContext.of(place);
  }

  /**
   * Whom a printed name means.
   *
   * @param id the agency's id
   * @param rule the rule that told
   */
  record Meant(String id, String rule) {}

  /** Enters the group that a name means. */
  Meant enterGroup(String printed) {
    return enter(printed, Agencies.standard().resolveGroup(printed, context));
  }

  /** Enters the agency that a name means; a name that fits several is kept as one of its own. */
  Meant enter(String printed) {
    return enter(printed, Agencies.standard().resolve(printed, context));
  }

  private Meant enter(String printed, AgencyResolution resolution) {
    if (resolution instanceof AgencyResolution.Resolved resolved) {
      AgencyIdentity agency = resolved.agency();
      identities.merge(agency.id(), agency, AgencyIdentity::prefer);
      enter(agency.region());
      return new Meant(agency.id(), agency.rule());
    }
    String code = place == null ? "-" : place.code();
    String id = "agency/" + code + "/unresolved:" + printed;
    unresolved.putIfAbsent(
        id,
        new AgencyRecord(
            id,
            printed,
            List.of(),
            AgencyKind.OTHER,
            null,
            null,
            enter(place),
            true,
            true,
            AgencyTies.NONE));
    return new Meant(id, "unresolved");
  }

  private AgencyRecord record(AgencyIdentity agency, boolean named) {
    Region region = agency.region();
    Level level = agency.level();
    return new AgencyRecord(
        agency.id(),
        agency.name(),
        agency.shortForms().stream().sorted().toList(),
        agency.kind(),
        level,
        agency.function(),
        enter(region),
        agency.isInFull(),
        named,
        AgencyTies.of(agency));
  }

  /** Enters a division and all above it. */
  @Nullable String enter(@Nullable Region region) {
    if (region == null) {
      return null;
    }
    String id = REGION + region.code();
    if (!regions.containsKey(id)) {
      String parentCode = region.parentCode();
      String parent =
          parentCode == null
              ? null
              : Regions.standard().byCode(parentCode).map(this::enter).orElse(null);
      regions.put(id, new RegionRecord(id, region.code(), region.name(), region.level(), parent));
    }
    return id;
  }

  List<AgencyRecord> agencies() {
    List<AgencyRecord> agencies = new ArrayList<>();
    identities.values().forEach(identity -> agencies.add(record(identity, true)));
    agencies.addAll(unresolved.values());
    onTheirLines().forEach(identity -> agencies.add(record(identity, false)));
    return agencies;
  }

  /** The agencies above those that are named, and their governments, that surely exist. */
  private List<AgencyIdentity> onTheirLines() {
    Counterparts lines = Counterparts.standard();
    Map<String, AgencyIdentity> found = new TreeMap<>();
    Deque<AgencyIdentity> open = new ArrayDeque<>(identities.values());
    while (!open.isEmpty()) {
      AgencyIdentity agency = open.pop();
      Stream.of(lines.above(agency), lines.government(agency))
          .flatMap(Optional::stream)
          .flatMap(other -> lines.standing(other).stream())
          .filter(other -> !identities.containsKey(other.id()))
          .filter(other -> found.putIfAbsent(other.id(), other) == null)
          .forEach(open::push);
    }
    return List.copyOf(found.values());
  }

  List<RegionRecord> regions() {
    return new ArrayList<>(regions.values());
  }
}
