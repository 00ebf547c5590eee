package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code functions.csv}: one line of government work under one long name.
 *
 * @param key part of the identity; lines with one key differ in the long name only
 * @param function the line of work, shared by predecessors and successors (卫生 and 卫生健康)
 * @param longName stem of the official name: 卫生健康
 * @param shortNames stems in use for it: 卫健
 * @param endings endings printed after these stems: 委员会, 委, 局
 * @param provincial official ending in a province
 * @param city official ending in a city
 * @param district official ending in a county or district
 * @param kind what sort of body does this work
 * @param national official name of the central body, null where there is none
 * @param nationalForms other names of the central body
 * @param prefix what stands before the stem in the official name of a committee or office: 人民政府
 */
record FunctionRow(
    String key,
    String function,
    String longName,
    List<String> shortNames,
    List<String> endings,
    String provincial,
    String city,
    String district,
    AgencyKind kind,
    @Nullable String national,
    List<String> nationalForms,
    String prefix) {

  static FunctionRow of(CSVRecord row) {
    return new FunctionRow(
        row.get("key"),
        row.get("function"),
        row.get("long"),
        DataFile.list(row, "short"),
        DataFile.list(row, "endings"),
        row.get("province"),
        row.get("city"),
        row.get("district"),
        AgencyKind.valueOf(row.get("kind")),
        DataFile.optional(row, "national"),
        DataFile.list(row, "nationalForms"),
        row.get("prefix"));
  }

  /** The long stem first, then the short ones. */
  List<String> stems() {
    return Stream.concat(Stream.of(longName), shortNames.stream()).toList();
  }

  /** The official name in a region, for a printed or usual ending. */
  String officialName(Region region, String ending) {
    if (region.level() == Level.NATIONAL && national != null) {
      return national;
    }
    boolean office =
        ending.equals("办公室")
            || (ending.equals("委员会") && region.level().compareTo(Level.DISTRICT) < 0);
    return region.name() + (office ? prefix : "") + longName + ending;
  }

  /** The official ending at a level; the nation has its own names. */
  String endingAt(Level level) {
    return switch (level) {
      case NATIONAL, PROVINCIAL -> provincial;
      case CITY -> city;
      case DISTRICT -> district;
    };
  }
}
