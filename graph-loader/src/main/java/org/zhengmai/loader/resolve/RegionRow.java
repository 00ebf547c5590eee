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
 * @param since first year under this name, 0 when open
 * @param until the year in which it ended, {@link Integer#MAX_VALUE} when it has not, 0 when the
 *     year is not known
 */
record RegionRow(
    Region region,
    boolean zone,
    List<String> shortForms,
    boolean former,
    @Nullable String successor,
    int since,
    int until) {

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
    int end = former ? year(row, "validTo", 0) : Integer.MAX_VALUE;
    return new RegionRow(
        region,
        zone,
        DataFile.list(row, "short"),
        former,
        successor,
        year(row, "validFrom", 0),
        end);
  }

  private static int year(CSVRecord row, String column, int open) {
    String cell = row.get(column);
    return cell.isEmpty() ? open : Integer.parseInt(cell);
  }

  boolean inForce(int year) {
    return since <= year && year < until;
  }

  /** Whether the line only records an earlier name of a division that kept its code. */
  boolean renamed() {
    return region.code().equals(successor);
  }

  static List<RegionRow> standard() {
    return DataFile.read("regions.csv").stream().map(RegionRow::of).toList();
  }
}
