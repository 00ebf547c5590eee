package org.zhengmai.api.lineage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.zhengmai.api.document.Document;
import org.zhengmai.cypher.Row;

/** Makes the graph of a line of what was read, the nearest documents first. */
final class LineageReader {

  /** Edges that are read at most: those of two full ways are fewer in all but invented stores. */
  static final int MOST_READ = 20_000;

  private static final int MOST_EDGES = 1000;

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> documents;
  private final boolean truncated;

  /** For the ways from one document. */
  LineageReader(List<LineageWay> ways) {
    Map<Integer, TreeSet<String>> byDistance = new TreeMap<>();
    for (LineageWay way : ways) {
      way.distances()
          .forEach(
              (document, distance) ->
                  byDistance.computeIfAbsent(distance, d -> new TreeSet<>()).add(document));
    }
    List<String> all = byDistance.values().stream().flatMap(TreeSet::stream).distinct().toList();
    documents = all.subList(0, Math.min(all.size(), LineageWay.MOST_NODES));
    documents.forEach(document -> places.put(document, places.size()));
    truncated = all.size() > documents.size() || ways.stream().anyMatch(LineageWay::isTruncated);
  }

  /**
   * Reads the last row about the line, which has all documents and the lines among them, and their
   * divisions where the gaps between levels are wanted.
   */
  Lineage read(Row row, boolean withGaps) {
    List<LineageEdge> all =
        row.rows("edges").stream()
            .map(LineageEdge::of)
            .filter(edge -> places.containsKey(edge.from()) && places.containsKey(edge.to()))
            .toList();
    List<LineageEdge> edges = all.stream().limit(MOST_EDGES).sorted(nearestFirst()).toList();
    Map<String, Row> found =
        row.rows("documents").stream()
            .collect(Collectors.toMap(LineageReader::id, document -> document));
    List<Row> kept = documents.stream().map(found::get).filter(Objects::nonNull).toList();
    return new Lineage(
        kept.stream().map(Document::of).toList(),
        edges,
        withGaps ? LevelGaps.of(edges, kept.stream().map(LineagePlace::of).toList()) : List.of(),
        truncated || all.size() > MOST_EDGES);
  }

  private static String id(Row document) {
    return document.row("document").string("id");
  }

  /** Like the documents: a step comes with the farther of its ends. */
  private Comparator<LineageEdge> nearestFirst() {
    ToIntFunction<LineageEdge> from = edge -> places.getOrDefault(edge.from(), 0);
    ToIntFunction<LineageEdge> to = edge -> places.getOrDefault(edge.to(), 0);
    return Comparator.<LineageEdge>comparingInt(
            edge -> Math.max(from.applyAsInt(edge), to.applyAsInt(edge)))
        .thenComparingInt(from)
        .thenComparingInt(to);
  }
}
