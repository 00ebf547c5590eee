package org.zhengmai.api.inheritance;

import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhengmai.api.agency.FullText;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.cypher.Row;

/** Reads the columns of topics and what joins them: two round trips for all topics of a request. */
@Component
class InheritanceReader {

  private static final int MOST_EDGES = 1000;

  private final Loader<Topic, Inheritance> loader;

  InheritanceReader(BatchLoaders loaders) {
    this.loader = loaders.batch("inheritance", topics -> readAll(loaders, topics));
  }

  /**
   * A topic that is asked for.
   *
   * @param words words as they are printed
   * @param levels the columns, the highest first
   * @param first documents, and tasks, of a column at most
   */
  record Topic(String words, List<Level> levels, int first) {

    Map<String, Object> parameters() {
      return Parameters.of("topic", words)
          .with("query", FullText.phrase(words))
          .with("levels", levels.stream().map(Enum::name).toList())
          .toMap();
    }
  }

  /** A topic as columns. */
  CompletableFuture<Inheritance> read(DataFetchingEnvironment field, Topic topic) {
    return loader.load(field, topic);
  }

  private static Map<Topic, Inheritance> readAll(BatchLoaders loaders, List<Topic> topics) {
    // One more than asked for tells whether there are more; the largest decides for all of them.
    int limit = topics.stream().mapToInt(Topic::first).max().orElseThrow() + 1;
    Map<Topic, List<Row>> columns =
        loaders.read(
            "inheritance-columns",
            topics,
            Topic::parameters,
            Map.of("limit", limit),
            row -> row.rows("columns"));
    Map<Topic, List<InheritanceColumn>> cut = new LinkedHashMap<>();
    columns.forEach(
        (topic, rows) ->
            cut.put(topic, rows.stream().map(row -> column(row, topic.first())).toList()));
    Map<Topic, Inheritance> found = new LinkedHashMap<>();
    loaders
        .read(
            "inheritance-edges",
            List.copyOf(cut.keySet()),
            topic -> ids(cut.getOrDefault(topic, List.of())),
            Map.of("limit", MOST_EDGES + 1),
            row -> row.rows("edges"))
        .forEach((topic, edges) -> found.put(topic, whole(cut.get(topic), edges)));
    return found;
  }

  private static Map<String, Object> ids(List<InheritanceColumn> columns) {
    return Map.of(
        "documents", columns.stream().flatMap(column -> column.documentIds().stream()).toList(),
        "tasks", columns.stream().flatMap(column -> column.taskIds().stream()).toList());
  }

  private static Inheritance whole(@Nullable List<InheritanceColumn> columns, List<Row> edges) {
    return new Inheritance(
        columns == null ? List.of() : columns,
        edges.stream().limit(MOST_EDGES).map(InheritanceEdge::of).toList(),
        edges.size() > MOST_EDGES);
  }

  private static InheritanceColumn column(Row row, int first) {
    List<String> documents = row.strings("documents");
    List<String> tasks = row.strings("tasks");
    return new InheritanceColumn(
        Level.valueOf(row.string("level")),
        documents.subList(0, Math.min(first, documents.size())),
        tasks.subList(0, Math.min(first, tasks.size())),
        documents.size() > first || tasks.size() > first);
  }
}
