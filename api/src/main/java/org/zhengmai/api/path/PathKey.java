package org.zhengmai.api.path;

import java.util.Map;
import org.zhengmai.api.store.Parameters;

/**
 * Which path is asked for.
 *
 * @param from id of one end
 * @param to id of the other
 * @param curated whether what was added by hand counts
 * @param steps steps at most
 */
record PathKey(String from, String to, boolean curated, int steps) {

  Map<String, Object> parameters() {
    return Parameters.of("from", from)
        .with("to", to)
        .with("curated", curated)
        .with("steps", steps)
        .toMap();
  }
}
