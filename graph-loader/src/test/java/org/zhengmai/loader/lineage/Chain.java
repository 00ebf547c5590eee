package org.zhengmai.loader.lineage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.source.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Four invented papers, from the nation to a district, and what was planned between them. */
final class Chain {

  private final Map<String, ComparedDocument> papers = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();

  private Chain() {
    for (String name : List.of("1-nation", "2-province", "3-city", "4-district")) {
      papers.put(name, read(name));
    }
    for (JsonNode step : JsonMapper.shared().readTree(resource("plan.json"))) {
      steps.add(new Step(step));
    }
  }

  static Chain read() {
    return new Chain();
  }

  /** A planned edge; what it says of figures and deadlines is checked where it is planned. */
  record Edge(String left, String right, Set<String> kinds, JsonNode node) {}

  /** Two papers of neighbouring levels. */
  final class Step {
    final ComparedDocument left;
    final ComparedDocument right;
    final List<Edge> edges = new ArrayList<>();
    final Set<String> dropped = new TreeSet<>();
    final Set<String> added = new TreeSet<>();

    Step(JsonNode node) {
      left = Objects.requireNonNull(papers.get(node.path("left").asString()));
      right = Objects.requireNonNull(papers.get(node.path("right").asString()));
      for (JsonNode edge : node.path("edges")) {
        Set<String> kinds = new TreeSet<>();
        edge.path("kinds").forEach(kind -> kinds.add(kind.asString()));
        edges.add(
            new Edge(edge.path("left").asString(), edge.path("right").asString(), kinds, edge));
      }
      node.path("dropped").forEach(label -> dropped.add(label.asString()));
      node.path("added").forEach(label -> added.add(label.asString()));
    }
  }

  List<Step> steps() {
    return steps;
  }

  List<ComparedDocument> papers() {
    return papers.values().stream()
        .sorted(java.util.Comparator.comparing(ComparedDocument::id))
        .toList();
  }

  private static ComparedDocument read(String name) {
    SourceText source =
        new SourceText(
            name + ".txt", name + ".txt", "0".repeat(64), "UTF-8", resource(name + ".txt"));
    return ComparedDocuments.of(Extractor.extract(source).get(0), true);
  }

  private static String resource(String file) {
    try (InputStream in =
        Objects.requireNonNull(Chain.class.getResourceAsStream("chain/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
