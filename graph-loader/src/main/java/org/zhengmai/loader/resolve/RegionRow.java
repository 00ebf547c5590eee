package org.zhengmai.loader.resolve;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code regions.csv}.
 *
 * @param region the division
 * @param zone whether it is a development zone of the statistical code and no division of GB/T 2260
 * @param shortForms other forms of its name
 * @param former whether the name is no longer in use
 * @param successor code of the division that took its place, the same code after a mere renaming
 */
record RegionRow(
    Region region,
    boolean zone,
    List<String> shortForms,
    boolean former,
    @Nullable String successor) {

  static RegionRow of(CSVRecord row) {
    Region region =
        new Region(
            row.get("code"),
            row.get("name"),
            Level.valueOf(row.get("level")),
            DataFile.optional(row, "parent"));
    String successor = DataFile.optional(row, "successor");
    boolean former = successor != null || !row.get("validTo").isEmpty();
    boolean zone = row.get("kind").equals("ZONE");
    return new RegionRow(region, zone, DataFile.list(row, "short"), former, successor);
  }

  /** Whether the line only records an earlier name of a division that kept its code. */
  boolean renamed() {
    return region.code().equals(successor);
  }

  static List<RegionRow> standard() {
    return DataFile.read("regions.csv").stream().map(RegionRow::of).toList();
  }
}
