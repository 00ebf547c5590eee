package org.zhengmai.loader.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The lines of {@code issuer-codes.csv} by kind. */
final class CodeTable {

  /**
   * A holder of a code in its years.
   *
   * @param name official name
   * @param since first year, 0 when open
   * @param until last year, {@link Integer#MAX_VALUE} when open
   */
  record Holder(String name, int since, int until) {

    boolean held(int year) {
      return since <= year && year <= until;
    }
  }

  /**
   * A department in codes.
   *
   * @param function key in {@code functions.csv}, empty for bodies that have none
   * @param uniformSince year since when every province names it alike; 0 where names differ
   */
  record Department(String function, int uniformSince) {}

  private final Map<String, List<Holder>> central = new HashMap<>();
  private final Map<String, List<Holder>> centralPrefixes = new HashMap<>();
  private final Map<String, RegionMark> provinces = new HashMap<>();
  private final Map<String, List<RegionMark>> cities = new HashMap<>();
  private final Map<String, List<RegionMark>> citiesByMark = new HashMap<>();
  private final Map<String, CodeRole> suffixes = new HashMap<>();
  private final Map<String, Department> departments = new HashMap<>();
  private final Map<String, RegionMark> exact = new HashMap<>();
  private final Map<String, Holder> departmentNames = new HashMap<>();

  CodeTable() {
    DataFile.read("issuer-codes.csv").forEach(this::add);
  }

  private void add(CSVRecord row) {
    String code = row.get("code");
    switch (row.get("kind")) {
      case "CENTRAL" -> put(central, code, holder(row));
      case "CENTRAL_PREFIX" -> put(centralPrefixes, code, holder(row));
      case "PROVINCE" -> provinces.put(code, mark(row));
      case "CITY" -> {
        put(cities, row.get("region"), mark(row));
        put(citiesByMark, code, mark(row));
      }
      case "SUFFIX" -> suffixes.put(code, CodeRole.valueOf(row.get("value")));
      case "DEPARTMENT" ->
          departments.put(code, new Department(row.get("value"), year(row, "since", 0)));
      case "EXACT" -> exact.put(code, mark(row));
      case "DEPARTMENT_NAME" -> departmentNames.put(code, holder(row));
      default -> throw new IllegalStateException("issuer-codes.csv: unknown kind " + row);
    }
  }

  private static <T> void put(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
  }

  private static Holder holder(CSVRecord row) {
    return new Holder(
        row.get("value"), year(row, "since", 0), year(row, "until", Integer.MAX_VALUE));
  }

  private static RegionMark mark(CSVRecord row) {
    return new RegionMark(row.get("code"), row.get("region"), row.get("style"), row.get("value"));
  }

  private static int year(CSVRecord row, String column, int open) {
    String cell = row.get(column);
    return cell.isEmpty() ? open : Integer.parseInt(cell);
  }

  /** Holders of a central code, by the whole code or by its longest known beginning. */
  List<Holder> central(String code) {
    List<Holder> whole = central.get(code);
    if (whole != null) {
      return whole;
    }
    return longest(centralPrefixes, code, 2).map(Map.Entry::getValue).orElse(List.of());
  }

  Optional<RegionMark> province(String code) {
    return code.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(provinces.get(code.substring(0, 1)));
  }

  /** Marks that a city or district is known to use; empty for most. */
  List<RegionMark> marksOf(Region region) {
    return cities.getOrDefault(region.code(), List.of());
  }

  /** A city mark that no other region of the country uses: 穗. */
  Optional<RegionMark> global(String code) {
    return code.isEmpty()
        ? Optional.empty()
        : citiesByMark.getOrDefault(code.substring(0, 1), List.of()).stream()
            .filter(mark -> mark.has("GLOBAL"))
            .findFirst();
  }

  /** A provincial code against the pattern of the others; its flags hold the issuer's name. */
  Optional<RegionMark> exact(String code) {
    return Optional.ofNullable(exact.get(code));
  }

  Optional<CodeRole> role(String suffix) {
    return Optional.ofNullable(suffixes.get(suffix));
  }

  /** The department that the text begins with and the rest of the text. */
  Optional<Map.Entry<String, Department>> department(String text) {
    return longest(departments, text, 1);
  }

  /** The proper name of a department known by region and abbreviation: 沪建. */
  @Nullable Holder departmentName(String code) {
    return longest(departmentNames, code, 2).map(Map.Entry::getValue).orElse(null);
  }

  private static <T> Optional<Map.Entry<String, T>> longest(
      Map<String, T> map, String text, int atLeast) {
    for (int end = Math.min(8, text.length()); end >= atLeast; end--) {
      String key = text.substring(0, end);
      T value = map.get(key);
      if (value != null) {
        return Optional.of(Map.entry(key, value));
      }
    }
    return Optional.empty();
  }
}
