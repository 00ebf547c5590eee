package org.zhengmai.loader.resolve;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code counterparts.csv}: how bodies with one key answer to each other between levels.
 *
 * @param key last part of the identity: 卫生健康, 公安分局
 * @param levels levels at which every region has such a body
 * @param above key of the body above, by its level, where it is another one
 * @param national name of the central body; null where {@code functions.csv} gives it or there is
 *     none
 */
record CounterpartRow(
    String key, Set<Level> levels, Map<Level, String> above, @Nullable String national) {

  static CounterpartRow of(CSVRecord row) {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    DataFile.list(row, "levels").forEach(level -> levels.add(Level.valueOf(level)));
    Map<Level, String> above = new EnumMap<>(Level.class);
    for (String entry : DataFile.list(row, "above")) {
      int colon = entry.indexOf(':');
      above.put(Level.valueOf(entry.substring(0, colon)), entry.substring(colon + 1));
    }
    return new CounterpartRow(row.get("key"), levels, above, DataFile.optional(row, "national"));
  }

  /** A body of which nothing is known but that its name is the same at every level. */
  static CounterpartRow unlisted(String key) {
    return new CounterpartRow(key, Set.of(), Map.of(), null);
  }

  String keyAbove(Level level) {
    return above.getOrDefault(level, key);
  }
}
