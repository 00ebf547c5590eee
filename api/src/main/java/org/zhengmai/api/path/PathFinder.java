package org.zhengmai.api.path;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengmai.api.store.BatchLoaders;

/**
 * Finds paths: the fullest line of descent where there is one, else the shortest connection by
 * printed words, else any. So two papers are not said to be connected by their province when one
 * rests on the other.
 */
final class PathFinder {

  private static final List<String> QUERIES = List.of("path-line", "path-near", "path-any");

  private final BatchLoaders store;

  PathFinder(BatchLoaders store) {
    this.store = store;
  }

  /** The paths that are asked for; what is not connected is not among them. */
  Map<PathKey, Path> load(List<PathKey> keys) {
    Map<PathKey, Path> found = new LinkedHashMap<>();
    for (String query : QUERIES) {
      List<PathKey> open = keys.stream().filter(key -> !found.containsKey(key)).toList();
      if (!open.isEmpty()) {
        found.putAll(store.read(query, open, PathKey::parameters, Map.of(), Path::of));
      }
    }
    return found;
  }
}
