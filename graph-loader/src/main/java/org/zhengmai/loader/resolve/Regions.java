package org.zhengmai.loader.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.memo.Remembered;

/**
 * The administrative divisions of the country, by code and by name.
 *
 * <p>Codes and names follow GB/T 2260; divisions of the past twenty years that were renamed,
 * upgraded or merged keep their own code and name (怀仁县 140624) and point to what took their place
 * ({@link #successor}). Development zones carry the code of the national statistics (140671) and
 * stand below their city. Districts of municipalities and county-level divisions governed by a
 * province directly stand below the province. Immutable and safe to share between threads.
 */
public final class Regions {

  private static final class Standard {
    static final Regions INSTANCE = new Regions(RegionRow.standard());
  }

  /** Code of the whole country. */
  static final String COUNTRY = "000000";

  private final Map<String, Region> byCode = new HashMap<>();
  private final Map<String, List<Region>> children = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();
  private final Map<String, String> briefNames = new HashMap<>();
  private final Set<String> zones = new HashSet<>();
  private final Set<String> formerCodes = new HashSet<>();
  private final List<RegionRow> divisions = new ArrayList<>();
  private final RegionNames names = new RegionNames();
  private final Remembered<Region, List<Region>> near = new Remembered<>();

  private Regions(List<RegionRow> rows) {
    rows.stream().filter(row -> !row.renamed()).forEach(this::add);
    for (RegionRow row : rows) {
      names.add(row, require(row.region().code()));
    }
  }

  private void add(RegionRow row) {
    Region region = row.region();
    byCode.put(region.code(), region);
    if (!row.zone()) {
      divisions.add(row);
    }
    if (row.former()) {
      formerCodes.add(region.code());
    }
    if (row.successor() != null) {
      successors.put(region.code(), row.successor());
    }
    if (row.zone()) {
      zones.add(region.code());
    } else if (!row.shortForms().isEmpty()) {
      briefNames.put(region.code(), row.shortForms().get(0));
    }
    if (region.parentCode() != null) {
      children.computeIfAbsent(region.parentCode(), code -> new ArrayList<>()).add(region);
    }
  }

  /** The divisions in {@code regions.csv}, read once. */
  public static Regions standard() {
    return Standard.INSTANCE;
  }

  /** The division with this six-digit code; {@code 000000} is the country. */
  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Every division that bears this name, for example both 朝阳区. A full name in use hides names of
   * the past, and either hides short forms (朔州, 延边州), which are tried last.
   */
  public List<Region> byName(String nameOrShortForm) {
    return names.named(NameText.fold(nameOrShortForm));
  }

  /** The divisions above this one, nearest first, the country last. */
  public List<Region> ancestors(Region region) {
    List<Region> above = new ArrayList<>();
    String code = region.parentCode();
    while (code != null) {
      Region parent = require(code);
      above.add(parent);
      code = parent.parentCode();
    }
    return above;
  }

  /** The divisions directly below this one that exist today, development zones included. */
  public List<Region> children(Region region) {
    return children.getOrDefault(region.code(), List.of()).stream()
        .filter(child -> !formerCodes.contains(child.code()))
        .toList();
  }

  /**
   * The divisions of a level anywhere below this one that were in force on a day, by code;
   * development zones and special administrative regions are none.
   */
  List<Region> below(Region outer, Level level, LocalDate day) {
    return divisions.stream()
        .filter(row -> row.region().level() == level && row.inForce(day.getYear()))
        .map(RegionRow::region)
        .filter(region -> inside(region, outer) && !isOutsideMainland(region))
        .sorted(Comparator.comparing(Region::code))
        .toList();
  }

  /** Hong Kong, Macao and Taiwan, which groups of governments do not include. */
  private static boolean isOutsideMainland(Region region) {
    return region.code().charAt(0) >= '7';
  }

  /** What took the place of a division of the past: 怀仁市 for 怀仁县. */
  public Optional<Region> successor(Region region) {
    return Optional.ofNullable(successors.get(region.code())).map(byCode::get);
  }

  /** Whether this is a development zone and no division of GB/T 2260: 朔州经济开发区. */
  public boolean isZone(Region region) {
    return zones.contains(region.code());
  }

  /**
   * The smallest division that the text names at its start, read as a chain: 大同市云州区人民政府办公室 gives
   * 云州区. The first name must be a full one, a province's short name or a form like 恩施州. Empty where
   * none stands there or where it means several (朝阳区 alone).
   */
  public Optional<Region> longestPrefix(String text) {
    return prefix(NameText.fold(text), null).map(RegionPrefix::region);
  }

  /**
   * The division of this full or short name inside another: 怀仁市 within 朔州市. Empty where there is
   * none or more than one.
   */
  public Optional<Region> within(Region outer, String name) {
    List<Region> inside =
        names.anyNamed(NameText.fold(name)).stream().filter(r -> inside(r, outer)).toList();
    return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
  }

  /** As {@link #longestPrefix}, on folded text, a name with several meanings decided by context. */
  Optional<RegionPrefix> prefix(String folded, @Nullable Region context) {
    if (!names.mayOpen(folded)) {
      return Optional.empty();
    }
    for (int end = Math.min(names.longest(), folded.length()); end > 1; end--) {
      List<Region> found = names.opening(folded.substring(0, end));
      if (!found.isEmpty()) {
        return chain(folded, end, found, context);
      }
    }
    return Optional.empty();
  }

  /** Every division that the longest name at the start of folded text may mean. */
  List<RegionPrefix> openings(String folded) {
    for (int end = Math.min(names.longest(), folded.length()); end > 1; end--) {
      int length = end;
      List<Region> found = names.opening(folded.substring(0, end));
      if (!found.isEmpty()) {
        return found.stream().map(region -> new RegionPrefix(region, length)).toList();
      }
    }
    return List.of();
  }

  private Optional<RegionPrefix> chain(
      String folded, int start, List<Region> outer, @Nullable Region context) {
    for (int end = Math.min(start + names.longest(), folded.length()); end > start + 1; end--) {
      List<Region> inner =
          names.opening(folded.substring(start, end)).stream()
              .filter(region -> outer.stream().anyMatch(o -> inside(region, o)))
              .toList();
      if (!inner.isEmpty()) {
        return chain(folded, end, inner, context);
      }
    }
    return nearest(outer, context).map(region -> new RegionPrefix(region, start));
  }

  /** The one division of this name that is meant in a document of the context region. */
  Optional<Region> meant(String name, @Nullable Region context) {
    return nearest(names.anyNamed(name), context);
  }

  /**
   * The only candidate; else the context itself, or the one that shares the longest line of
   * ancestors with it. Of a city and a county of one name inside it the city is meant.
   */
  Optional<Region> nearest(List<Region> candidates, @Nullable Region context) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    if (candidates.isEmpty() || context == null) {
      return Optional.empty();
    }
    if (candidates.contains(context)) {
      return Optional.of(context);
    }
    int best = candidates.stream().mapToInt(c -> shared(c, context)).max().orElse(0);
    List<Region> closest = candidates.stream().filter(c -> shared(c, context) == best).toList();
    return best > 1 ? outermost(closest) : Optional.empty();
  }

  private Optional<Region> outermost(List<Region> regions) {
    return regions.stream()
        .filter(r -> regions.stream().allMatch(other -> other.equals(r) || inside(other, r)))
        .findFirst();
  }

  private int shared(Region one, Region other) {
    List<Region> line = line(one);
    return (int) line(other).stream().filter(line::contains).count();
  }

  /** The division itself and those above it, nearest first. */
  List<Region> line(Region region) {
    List<Region> line = new ArrayList<>();
    line.add(region);
    line.addAll(ancestors(region));
    return line;
  }

  /** The line of divisions that ends with this one, and those directly below it. */
  List<Region> near(Region region) {
    return near.of(
        region, place -> Stream.concat(line(place).stream(), children(place).stream()).toList());
  }

  /** Whether one stands anywhere below the other. */
  boolean inside(Region inner, Region outer) {
    String code = inner.parentCode();
    while (code != null && !code.equals(outer.code())) {
      code = require(code).parentCode();
    }
    return code != null;
  }

  /** The name that branches and papers use: 朔州, 恩施州, 山西; the full name where there is none. */
  String brief(Region region) {
    return briefNames.getOrDefault(region.code(), region.name());
  }

  /** The country. */
  Region country() {
    return require(COUNTRY);
  }

  private Region require(String code) {
    Region region = byCode.get(code);
    if (region == null) {
      throw new IllegalStateException("regions.csv names the unknown code " + code);
    }
    return region;
  }
}
