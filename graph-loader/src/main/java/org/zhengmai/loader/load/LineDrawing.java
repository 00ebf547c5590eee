package org.zhengmai.loader.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.Row;
import org.zhengmai.loader.extract.ObservationCode;
import org.zhengmai.loader.relation.LineRelation;

/** Makes lines between documents of their claims, and observations of claims that cannot hold. */
final class LineDrawing {

  private static final List<String> EVIDENCE =
      List.of("source", "start", "end", "page", "quote", "rule", "ruleVersion");

  private static final List<String> LINK =
      List.of("id", "relation", "basis", "source", "gap", "note");

  private final List<Map<String, @Nullable Object>> lines = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> observations = new ArrayList<>();
  private final Map<String, ObservationCode> refused = new TreeMap<>();
  private final Set<Ground> grounds = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  /** A step of descent. */
  record Ground(String from, String to, String basis) {

    static Ground of(Row row) {
      return new Ground(row.string("from"), row.string("to"), row.string("basis"));
    }
  }

  /** The steps of descent among the lines. */
  Set<Ground> grounds() {
    return grounds;
  }

  List<Map<String, @Nullable Object>> lines() {
    return lines;
  }

  List<Map<String, @Nullable Object>> observations() {
    return observations;
  }

  Map<String, ObservationCode> refused() {
    return refused;
  }

  /** The type of the relationship of a relation: grounds are one type, so that paths are short. */
  static String type(LineRelation relation) {
    return relation == LineRelation.BASIS || relation == LineRelation.IMPLEMENTS
        ? "DERIVES_FROM"
        : relation.name();
  }

  /** A row of {@code line-claims}. */
  void claim(Row row) {
    Row claim = row.row("claim");
    LineRelation relation = LineRelation.valueOf(claim.string("line"));
    Optional<ObservationCode> against = against(relation, row);
    if (against.isPresent()) {
      refuse(row.string("from"), claim, against.get());
    } else if (seen.add(row.string("from") + "\n" + type(relation) + "\n" + row.string("to"))) {
      add(row, relation, claim, "PRINTED");
    }
  }

  /** A row of {@code line-inferences}. */
  void inference(Row row) {
    String said = row.string("statedBy") + "\n" + row.string("from") + "\n" + row.string("to");
    if (seen.add(said)) {
      add(row, LineRelation.BASIS, row.row("claim"), "INFERRED");
    }
  }

  /** A row of {@code judge-links}. */
  void link(Row row) {
    Row link = row.row("link");
    LineRelation relation = LineRelation.valueOf(link.string("relation"));
    Optional<ObservationCode> against = against(relation, row);
    if (against.isPresent()) {
      refuseLink(row.string("from"), link, against.get());
      return;
    }
    Map<String, @Nullable Object> properties = new HashMap<>();
    LINK.forEach(name -> properties.put(name, link.values().get(name)));
    if (relation.hasDay()) {
      properties.put("effectFrom", row.values().get("fromIssuedOn"));
      properties.put("effectUntil", row.values().get("fromIssuedOn"));
    }
    draw(row, relation, "CURATED", properties);
  }

  /** A row of {@code line-works}. */
  void work(Row row) {
    Row title = row.row("title");
    Map<String, @Nullable Object> properties =
        RecordParameters.map(
            "id", "line/" + row.string("from") + "/SAME_WORK/" + row.string("to"),
            "relation", LineRelation.SAME_WORK.name(),
            "basis", "PRINTED",
            "source", title.string("titleSource"),
            "start", title.integer("titleStart"),
            "end", title.integer("titleEnd"),
            "page", title.values().get("titlePage"),
            "quote", title.string("title"),
            "rule", "same-work",
            "ruleVersion", 1);
    draw(row, LineRelation.SAME_WORK, "PRINTED", properties);
  }

  private void add(Row row, LineRelation relation, Row claim, String basis) {
    boolean printed = basis.equals("PRINTED");
    Map<String, @Nullable Object> properties =
        RecordParameters.map(
            "id",
            printed ? claim.string("id") : "inferred/" + claim.string("id"),
            "relation",
            relation.name(),
            "basis",
            basis,
            "statedBy",
            printed ? null : row.string("statedBy"));
    EVIDENCE.forEach(name -> properties.put(name, claim.values().get(name)));
    if (!printed) {
      properties.put("rule", "joint-grounds");
      properties.put("ruleVersion", 1);
    }
    if (relation.hasDay()) {
      properties.put("effectFrom", claim.values().get("effectFrom"));
      properties.put("effectUntil", claim.values().get("effectUntil"));
    }
    draw(row, relation, basis, properties);
  }

  private void draw(
      Row row, LineRelation relation, String basis, Map<String, @Nullable Object> properties) {
    String from = row.string("from");
    String to = row.string("to");
    lines.add(
        RecordParameters.map(
            "fromId", from, "toId", to, "type", type(relation), "properties", properties));
    if (relation.grounds()) {
      grounds.add(new Ground(from, to, basis));
    }
  }

  /** What stands against a row that tells when both documents were issued. */
  private static Optional<ObservationCode> against(LineRelation relation, Row row) {
    return LineJudge.against(
        relation, issued(row, "from"), issued(row, "to"), row.bool("circular"));
  }

  private void refuse(String from, Row claim, ObservationCode code) {
    String key = from.substring(from.indexOf('/') + 1);
    String id = "observation/" + key + "/" + code + "/" + claim.integer("start");
    Map<String, @Nullable Object> properties =
        RecordParameters.map(
            "code", code.name(), "messageZh", code.chinese(), "messageEn", code.english());
    // Only the place, as of every observation.
    EVIDENCE.stream()
        .filter(name -> !name.equals("quote"))
        .forEach(name -> properties.put(name, claim.values().get(name)));
    if (refused.put(id, code) == null) {
      observations.add(
          RecordParameters.map("id", id, "documentId", from, "properties", properties));
    }
  }

  /** No text prints it, so there is no place: it is about the document as a whole. */
  private void refuseLink(String from, Row link, ObservationCode code) {
    String id = "observation/" + link.string("id") + "/" + code;
    String file = link.string("source");
    Map<String, @Nullable Object> properties =
        RecordParameters.map(
            "code",
            code.name(),
            "messageZh",
            code.chinese() + "（人工补充的关联，见" + file + "）",
            "messageEn",
            code.english() + " (A link added by hand in " + file + ".)",
            "link",
            link.string("id"),
            "linkFile",
            file);
    refused.put(id, code);
    observations.add(RecordParameters.map("id", id, "documentId", from, "properties", properties));
  }

  private static LineJudge.Issued issued(Row row, String side) {
    return new LineJudge.Issued(
        row.optionalDate(side + "IssuedOn").orElse(null),
        row.optionalInteger(side + "Year").orElse(null));
  }
}
