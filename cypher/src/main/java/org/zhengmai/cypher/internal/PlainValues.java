package org.zhengmai.cypher.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/**
 * Turns the driver's values into plain Java ones, so that no driver type leaves this package.
 * Numbers, texts, truth values and {@code java.time} values pass; nodes and relationships become
 * the map of their properties.
 */
final class PlainValues {

  private static final TypeSystem TYPES = TypeSystem.getDefault();

  private PlainValues() {}

  static Map<String, Object> row(Record record) {
    Map<String, Object> columns = new LinkedHashMap<>();
    for (String column : record.keys()) {
      columns.put(column, plain(record.get(column)));
    }
    return Collections.unmodifiableMap(columns);
  }

  /** In one pass: the driver's own plain values would be copied a second time. */
  private static @Nullable Object plain(Value value) {
    Type type = value.type();
    if (type.equals(TYPES.NODE()) || type.equals(TYPES.RELATIONSHIP())) {
      return value.asEntity().asMap(PlainValues::plain);
    }
    if (type.equals(TYPES.MAP())) {
      return value.asMap(PlainValues::plain);
    }
    if (type.equals(TYPES.LIST())) {
      return value.asList(PlainValues::plain);
    }
    return simple(value.asObject());
  }

  private static @Nullable Object simple(@Nullable Object value) {
    if (value instanceof IsoDuration duration) {
      return duration.toString();
    }
    if (value instanceof Path || value instanceof Point) {
      throw new StoreFailure(
          StoreFailure.Kind.BAD_QUERY,
          "A query returned a path or a point. Return its nodes and relationships, or its"
              + " numbers.");
    }
    return value;
  }
}
