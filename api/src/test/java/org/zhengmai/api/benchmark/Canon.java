package org.zhengmai.api.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings answers of different form to one, so that they can be compared: what is asked for in the
 * same order gives the same rows, however a system wraps them.
 */
enum Canon {

  /**
   * Rows in their order. An object counts as its values, one after the other, so that names and
   * wrappers go; a list of one counts as its element.
   */
  ROWS {
    @Override
    String of(Object answer) {
      List<Object> values = new ArrayList<>();
      add(values, answer);
      return values.toString();
    }
  },

  /**
   * Nodes and edges in any order: as lists of both, or as a tree in which an object with an id
   * hangs on the next above it. An edge has its ends and what tells more about it.
   */
  GRAPH {
    @Override
    String of(Object answer) {
      Set<String> found = new TreeSet<>();
      walk(found, answer, null, "");
      return found.toString();
    }
  };

  /** The answer in the form that all systems share. */
  abstract String of(Object answer);

  private static void add(List<Object> values, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, entry) -> addUnlessKey(values, name, entry));
    } else if (value instanceof List<?> list && list.size() == 1) {
      row(values, list.get(0));
    } else if (value instanceof List<?> list) {
      values.add(list.stream().map(Canon::row).toList());
    } else {
      values.add(String.valueOf(value));
    }
  }

  /** One library sorts by selected fields only, so that it has to select what no other does. */
  private static void addUnlessKey(List<Object> values, Object name, @Nullable Object value) {
    if (!name.equals("documentId")) {
      add(values, value);
    }
  }

  private static List<Object> row(@Nullable Object element) {
    List<Object> values = new ArrayList<>();
    row(values, element);
    return values;
  }

  private static void row(List<Object> values, @Nullable Object element) {
    if (element instanceof List<?> list) {
      list.forEach(item -> add(values, item));
    } else {
      add(values, element);
    }
  }

  private static void walk(
      Set<String> found, @Nullable Object value, @Nullable String above, String detail) {
    if (value instanceof List<?> list) {
      list.forEach(element -> walk(found, element, above, detail));
    } else if (value instanceof Map<?, ?> map) {
      String source = text(map, "source", "from");
      if (source != null) {
        found.add(edge(source, String.valueOf(text(map, "target", "to")), text(map, "detail")));
        return;
      }
      String id = text(map, "id");
      String role = role(map);
      if (id != null) {
        found.add(id);
        if (above != null) {
          found.add(edge(above, id, detail));
        }
      }
      map.values()
          .forEach(entry -> walk(found, entry, id == null ? above : id, role == null ? "" : role));
    }
  }

  /** The role of the relation that an object stands for, or that it wraps. */
  private static @Nullable String role(Map<?, ?> map) {
    return map.get("properties") instanceof Map<?, ?> properties
        ? text(properties, "role")
        : text(map, "role");
  }

  /** Which end is which does not matter: the systems ask from different ends. */
  private static String edge(String one, String other, @Nullable String detail) {
    boolean inOrder = one.compareTo(other) < 0;
    return (inOrder ? one : other)
        + " - "
        + (inOrder ? other : one)
        + " "
        + (detail == null ? "" : detail);
  }

  private static @Nullable String text(Map<?, ?> map, String... names) {
    for (String name : names) {
      if (map.get(name) instanceof String text) {
        return text;
      }
    }
    return null;
  }
}
