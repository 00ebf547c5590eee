package org.zhengmai.api.inheritance;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhengmai.api.agency.FullText;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.store.StoreReader;
import org.zhengmai.cypher.Row;

/** Reads the columns of a topic and what joins them, in two round trips. */
@Component
class InheritanceReader {

  private static final int MOST_EDGES = 1000;

  private final StoreReader store;

  InheritanceReader(StoreReader store) {
    this.store = store;
  }

  /**
   * A topic as columns.
   *
   * @param topic words as they are printed
   * @param levels the columns, the highest first
   * @param first documents, and tasks, of a column at most
   */
  Inheritance read(String topic, List<Level> levels, int first) {
    List<InheritanceColumn> columns =
        store
            .read(
                "inheritance-columns",
                Map.of(
                    "topic",
                    topic,
                    "query",
                    FullText.phrase(topic),
                    "levels",
                    levels.stream().map(Enum::name).toList(),
                    "limit",
                    first + 1))
            .stream()
            .map(row -> column(row, first))
            .toList();
    List<InheritanceEdge> edges =
        store
            .read(
                "inheritance-edges",
                Map.of(
                    "documents",
                    columns.stream().flatMap(column -> column.documentIds().stream()).toList(),
                    "tasks",
                    columns.stream().flatMap(column -> column.taskIds().stream()).toList(),
                    "limit",
                    MOST_EDGES))
            .stream()
            .map(InheritanceEdge::of)
            .toList();
    return new Inheritance(columns, edges, edges.size() == MOST_EDGES);
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
