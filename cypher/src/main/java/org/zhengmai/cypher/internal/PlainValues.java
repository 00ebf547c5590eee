package org.zhengmai.cypher.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;

/**
 * Turns the driver's values into plain Java ones, so that no driver type leaves this package.
 * Numbers, texts, truth values and {@code java.time} values pass; nodes and relationships become
 * the map of their properties.
 */
final class PlainValues {

  private PlainValues() {}

  static Map<String, Object> row(Record record) {
    return map(record.asMap());
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Entity entity) {
      return map(entity.asMap());
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof List<?> list) {
      // Not List.copyOf: lists in Cypher may hold nulls.
      return list.stream()
          .map(PlainValues::plain)
          .collect(
              Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
    }
    if (value instanceof IsoDuration duration) {
      return duration.toString();
    }
    if (value instanceof Path || value instanceof Point) {
      throw new StoreFailure(
          StoreFailure.Kind.BAD_QUERY,
          "A query returned a path or a point. Return its nodes and relationships, or its numbers.");
    }
    return value;
  }

  private static Map<String, Object> map(Map<?, ?> source) {
    Map<String, Object> result = new LinkedHashMap<>();
    source.forEach((key, value) -> result.put(String.valueOf(key), plain(value)));
    return Collections.unmodifiableMap(result);
  }
}
