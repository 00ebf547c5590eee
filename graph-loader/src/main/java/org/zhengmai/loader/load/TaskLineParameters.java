package org.zhengmai.loader.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.lineage.AlignedSpan;
import org.zhengmai.loader.lineage.LineageDelta;
import org.zhengmai.loader.lineage.LineageDelta.FigureChange;
import org.zhengmai.loader.lineage.LineageEdge;
import org.zhengmai.loader.source.Passage;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line between two tasks as parameters of the write queries. A relationship holds no lists of
 * maps: spans are lists side by side, which Cypher can read; the delta is JSON, with what is most
 * asked of it beside it as plain lists ({@code raised}, {@code lowered}, {@code stricter}, …).
 */
final class TaskLineParameters {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TaskLineParameters() {}

  /**
   * The line from the right task to the left one.
   *
   * @param basis PRINTED or CURATED, as the line of the documents; null without one
   */
  static Map<String, @Nullable Object> of(LineageEdge edge, @Nullable String basis) {
    Map<String, @Nullable Object> properties =
        RecordParameters.map(
            "kind", edge.kind().name(),
            "score", edge.score(),
            "method", edge.method(),
            "version", edge.methodVersion(),
            "basis", basis,
            "leftCoverage", edge.leftCoverage(),
            "rightCoverage", edge.rightCoverage(),
            "delta", JSON.writeValueAsString(delta(edge.delta())));
    properties.putAll(spans("left", edge.spans(), AlignedSpan::left));
    properties.putAll(spans("right", edge.spans(), AlignedSpan::right));
    properties.putAll(summary(edge.delta()));
    return RecordParameters.map(
        "fromId", edge.right().id(), "toId", edge.left().id(), "properties", properties);
  }

  private static Map<String, @Nullable Object> spans(
      String side, List<AlignedSpan> spans, Function<AlignedSpan, Passage> passage) {
    List<Passage> passages = spans.stream().map(passage).toList();
    return RecordParameters.map(
        side + "Source", passages.get(0).clean().source().name(),
        side + "Starts", passages.stream().map(p -> p.span().start()).toList(),
        side + "Ends", passages.stream().map(p -> p.span().end()).toList(),
        side + "Quotes", passages.stream().map(p -> p.clean().source().quote(p.span())).toList());
  }

  /** What is asked most, for queries that need no JSON; empty lists are left out. */
  private static Map<String, @Nullable Object> summary(LineageDelta delta) {
    Map<String, @Nullable Object> summary = new LinkedHashMap<>();
    for (LineageDelta.Trend trend : LineageDelta.Trend.values()) {
      put(
          summary,
          trend.name().toLowerCase(java.util.Locale.ROOT),
          delta.figures().stream()
              .filter(figure -> figure.trend() == trend)
              .map(TaskLineParameters::indicator)
              .toList());
    }
    put(
        summary,
        "stricter",
        delta.figures().stream()
            .filter(figure -> figure.strictness() == LineageDelta.Strictness.STRICTER)
            .map(TaskLineParameters::indicator)
            .toList());
    delta.deadlines().stream()
        .findFirst()
        .ifPresent(change -> summary.put("deadline", change.earlier() ? "EARLIER" : "LATER"));
    return summary;
  }

  private static void put(Map<String, @Nullable Object> into, String key, List<String> values) {
    if (!values.isEmpty()) {
      into.put(key, values);
    }
  }

  private static String indicator(FigureChange figure) {
    return figure.indicator().orElseGet(() -> figure.to().or(figure::from).orElse(""));
  }

  private static Map<String, @Nullable Object> delta(LineageDelta delta) {
    return RecordParameters.map(
        "figures",
        delta.figures().stream()
            .map(
                f ->
                    RecordParameters.map(
                        "indicator", f.indicator().orElse(null),
                        "from", f.from().orElse(null),
                        "to", f.to().orElse(null),
                        "unit", f.unit(),
                        "change", f.trend().name(),
                        "strictness", f.strictness().name()))
            .toList(),
        "deadlines",
        delta.deadlines().stream()
            .map(
                d ->
                    RecordParameters.map(
                        "from", d.from().toString(),
                        "to", d.to().toString(),
                        "change", d.earlier() ? "EARLIER" : "LATER"))
            .toList(),
        "agencies",
        delta.units().stream()
            .map(
                u ->
                    RecordParameters.map(
                        "from", u.from().orElse(null),
                        "to", u.to().orElse(null),
                        "change", u.fate().name()))
            .toList(),
        "places",
        delta.places().stream()
            .map(p -> RecordParameters.map("from", p.from(), "to", p.to()))
            .toList(),
        "added",
        delta.added(),
        "dropped",
        delta.dropped());
  }
}
