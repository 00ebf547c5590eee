package org.zhengmai.loader.resolve;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines between agencies: up the levels along a line of work (条), and to the government that an
 * agency belongs to (块).
 *
 * <p>满城区卫生健康局 has 保定市卫生健康委员会 above it, that the province's, and that 国家卫生健康委员会; a district of a
 * municipality has the municipality's straight above it. What is made here is the same identity as
 * when a document prints the name. Groups, classes and companies have no counterparts. Immutable
 * and safe to share between threads.
 */
public final class Counterparts {

  private static final class Standard {
    static final Counterparts INSTANCE = new Counterparts(Regions.standard());
  }

  private static final Set<AgencyKind> ALONE =
      EnumSet.of(AgencyKind.GROUP, AgencyKind.CLASS, AgencyKind.COMPANY);

  private final Regions regions;
  private final KnownNames known = KnownNames.standard();
  private final CentralRule central;
  private final RuleNames names;
  private final Map<String, CounterpartRow> rows = new HashMap<>();
  private final Set<String> standingCentral = new HashSet<>();

  private Counterparts(Regions regions) {
    this.regions = regions;
    this.central = new CentralRule(regions.country(), known);
    this.names = new RuleNames(known, regions);
    DataFile.read("counterparts.csv").stream()
        .map(CounterpartRow::of)
        .forEach(row -> rows.put(row.key(), row));
    rows.values().stream()
        .filter(row -> row.levels().contains(Level.PROVINCIAL))
        .flatMap(row -> national(row).stream())
        .forEach(agency -> standingCentral.add(agency.id()));
  }

  /** The lines that the data files beside this package describe. */
  public static Counterparts standard() {
    return Standard.INSTANCE;
  }

  /** The agency one level up in the same line of work; empty where no data tells of one. */
  public Optional<AgencyIdentity> above(AgencyIdentity agency) {
    Region region = agency.region();
    if (region == null || region.parentCode() == null || ALONE.contains(agency.kind())) {
      return Optional.empty();
    }
    CounterpartRow row = row(agency.key());
    return regions
        .byCode(region.parentCode())
        .flatMap(
            parent ->
                parent.level() == Level.NATIONAL
                    ? national(row)
                    : names.in(parent, row.keyAbove(parent.level())));
  }

  /**
   * The government that a department belongs to; empty for other kinds: Party organs, mass
   * organisations and courts stand beside the government, branches answer to their own system.
   */
  public Optional<AgencyIdentity> government(AgencyIdentity agency) {
    Region region = agency.region();
    if (region == null || agency.kind() != AgencyKind.DEPARTMENT) {
      return Optional.empty();
    }
    return region.level() == Level.NATIONAL
        ? national(row("人民政府"))
        : names.in(region, regions.isZone(region) ? "管委会" : "人民政府");
  }

  /**
   * The agency as rules name it, where every region of its level has such a body, so that it exists
   * although no document names it. Empty where only a document can tell.
   */
  public Optional<AgencyIdentity> standing(AgencyIdentity agency) {
    Region region = agency.region();
    if (region == null || ALONE.contains(agency.kind())) {
      return Optional.empty();
    }
    if (region.level() == Level.NATIONAL) {
      return standingCentral.contains(agency.id())
          ? central.named(agency.name())
          : Optional.empty();
    }
    boolean everywhere = row(agency.key()).levels().contains(region.level());
    return everywhere ? names.in(region, agency.key()) : Optional.empty();
  }

  private CounterpartRow row(String key) {
    CounterpartRow row = rows.get(key);
    return row == null ? CounterpartRow.unlisted(key) : row;
  }

  private Optional<AgencyIdentity> national(CounterpartRow row) {
    if (row.national() != null) {
      return central.named(row.national());
    }
    FunctionRow function = known.byKey(row.key());
    return function == null || function.national() == null
        ? Optional.empty()
        : central.named(function.national());
  }
}
