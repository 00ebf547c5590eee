package org.zhengmai.api.address;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a map of a GraphQL answer.
 *
 * @param map the map
 */
record Values(Map<String, Object> map) {

  static Values of(Map<?, ?> map) {
    @SuppressWarnings("unchecked") // the names of fields are texts
    Map<String, Object> named = (Map<String, Object>) map;
    return new Values(named);
  }

  /** A text or number as a text; null where it is null or was not asked for. */
  @Nullable String text(String field) {
    Object value = map.get(field);
    return value == null ? null : value.toString();
  }

  /** A text that the schema says is there. */
  String string(String field) {
    String text = text(field);
    if (text == null) {
      throw new IllegalStateException("The answer has no " + field);
    }
    return text;
  }

  @Nullable Values object(String field) {
    return map.get(field) instanceof Map<?, ?> found ? of(found) : null;
  }

  /** A list of objects; empty where it is null or was not asked for. */
  List<Values> list(String field) {
    return map.get(field) instanceof List<?> found
        ? found.stream().map(item -> of((Map<?, ?>) item)).toList()
        : List.of();
  }

  /** The items of a connection. */
  List<Values> nodes(String connection) {
    Values page = object(connection);
    return page == null ? List.of() : page.list("nodes");
  }
}
