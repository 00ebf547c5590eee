package org.zhengmai.loader.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names to divisions: full names in use, names of the past, short forms. */
final class RegionNames {

  private final Map<String, List<Region>> current = new HashMap<>();
  private final Map<String, List<Region>> former = new HashMap<>();
  private final Map<String, List<Region>> shortForms = new HashMap<>();
  private final Map<String, List<Region>> openings = new HashMap<>();
  private final Set<String> openingPairs = new HashSet<>();
  private int longest;

  /** Takes the names of a line; {@code region} is the division they mean today or meant last. */
  void add(RegionRow row, Region region) {
    String name = row.region().name();
    put(row.former() ? former : current, name, region);
    putOpening(name, region);
    for (String form : row.shortForms()) {
      put(shortForms, form, region);
      if (opensTexts(form, row)) {
        putOpening(form, region);
      }
    }
  }

  /**
   * A bare short form of a city or county (和平, 新城, 长治) is too often an ordinary word to be taken
   * for a place at the start of a text; one of a province, a zone or a form like 延边州 is not.
   */
  private static boolean opensTexts(String form, RegionRow row) {
    Level level = row.region().level();
    boolean prefecture = row.region().name().endsWith("自治州");
    return row.zone()
        || level == Level.PROVINCIAL
        || level == Level.NATIONAL
        || (prefecture && form.endsWith("州") && form.length() > 2);
  }

  private void putOpening(String name, Region region) {
    put(openings, name, region);
    openingPairs.add(name.substring(0, Math.min(2, name.length())));
  }

  /** Whether any division's name begins with the first two characters; most texts end here. */
  boolean mayOpen(String text) {
    return text.length() > 1 && openingPairs.contains(text.substring(0, 2));
  }

  private void put(Map<String, List<Region>> names, String name, Region region) {
    List<Region> regions = names.computeIfAbsent(name, key -> new ArrayList<>(1));
    if (!regions.contains(region)) {
      regions.add(region);
    }
    longest = Math.max(longest, name.length());
  }

  /** A full name in use goes before one of the past, both before a short form. */
  List<Region> named(String name) {
    List<Region> full = current.getOrDefault(name, List.of());
    if (full.isEmpty()) {
      full = former.getOrDefault(name, List.of());
    }
    List<Region> brief = shortForms.getOrDefault(name, List.of());
    return List.copyOf(full.isEmpty() ? brief : full);
  }

  /** Every division that bears the name in any form. */
  List<Region> anyNamed(String name) {
    List<Region> all = new ArrayList<>(named(name));
    shortForms.getOrDefault(name, List.of()).stream()
        .filter(r -> !all.contains(r))
        .forEach(all::add);
    return all;
  }

  /** Divisions whose name may stand at the start of a text without further proof. */
  List<Region> opening(String name) {
    return openings.getOrDefault(name, List.of());
  }

  int longest() {
    return longest;
  }
}
