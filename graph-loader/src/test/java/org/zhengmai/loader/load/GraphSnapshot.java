package org.zhengmai.loader.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.zhengmai.cypher.Row;

/** Everything in a graph as comparable text, without what differs from store to store. */
record GraphSnapshot(List<String> nodes, List<String> relationships) {

  private static final String NODES =
      "MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND n.id IS NOT NULL"
          + " RETURN labels(n) AS labels, properties(n) AS properties";
  private static final String RELATIONSHIPS =
      "MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL"
          + " RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties";

  static GraphSnapshot of(BiFunction<String, Map<String, Object>, List<Row>> query) {
    return new GraphSnapshot(
        query.apply(NODES, Map.of()).stream()
            .map(row -> new TreeSet<>(row.strings("labels")) + " " + sorted(row))
            .sorted()
            .toList(),
        query.apply(RELATIONSHIPS, Map.of()).stream()
            .map(
                row ->
                    "%s -%s-> %s %s"
                        .formatted(
                            row.string("from"), row.string("type"), row.string("to"), sorted(row)))
            .sorted()
            .toList());
  }

  private static Map<String, Object> sorted(Row row) {
    return new TreeMap<>(row.map("properties"));
  }
}
