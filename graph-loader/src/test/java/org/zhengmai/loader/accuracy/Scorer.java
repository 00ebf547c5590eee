package org.zhengmai.loader.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Compares what was extracted with labels in the form of the annotation guide. Documents are known
 * by number, else by title; tasks by heading and the first words of their text, else by one of
 * these, so that a label may be written in another way. Not counted are units that labels mark as
 * optional, dates in documents for which no dates were labelled, and targets where none were.
 */
final class Scorer {

  private static final int BEGINNING = 8;
  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final Accuracy accuracy;

  Scorer(Accuracy accuracy) {
    this.accuracy = accuracy;
  }

  /** Compares one source's documents. */
  void compare(JsonNode labels, JsonNode extracted) {
    List<JsonNode> labelled = list(labels, "documents");
    List<JsonNode> found = list(extracted, "documents");
    Pairing pairs =
        new Pairing(
            labelled,
            found,
            List.of(d -> Plain.of(d.path("number")), d -> Plain.title(d.path("title"))));
    accuracy.compare(
        Measure.DOCUMENT,
        labelled.stream().map(Scorer::name).toList(),
        names(found, labelled, pairs, Scorer::name),
        Plain.of(labels.path("source")));
    for (int i = 0; i < labelled.size(); i++) {
      document(labelled.get(i), partner(pairs, i, found));
    }
  }

  private void document(JsonNode labelled, JsonNode found) {
    String where = name(labelled);
    field(Measure.DOCUMENT_NUMBER, "number", labelled, found);
    field(Measure.DOCUMENT_TITLE, "title", labelled, found);
    field(Measure.DOCUMENT_ISSUER, "issuer", labelled, found);
    field(Measure.DOCUMENT_LEVEL, "level", labelled, found);
    field(Measure.DOCUMENT_REGION, "region", labelled, found);
    field(Measure.DOCUMENT_ISSUEDON, "issuedOn", labelled, found);
    distinct(Measure.CITATION, "citations", labelled, found, Scorer::cited);
    distinct(
        Measure.CITATION_RELATION,
        "citations",
        labelled,
        found,
        c -> cited(c) + " " + Plain.of(c.path("relation")));
    boolean tasksLabelled = labelled.path("tasksAnnotated").asBoolean(true);
    if (!tasksLabelled || labelled.path("sameAs").isString()) {
      return;
    }
    tasks(labelled, found);
    if (targetsLabelled(labelled)) {
      targets(labelled, found, where);
    }
  }

  private void field(Measure kind, String name, JsonNode labelled, JsonNode found) {
    String wanted = Plain.title(labelled.path(name));
    String read = Plain.title(found.path(name));
    if (!wanted.isEmpty()) {
      accuracy.compare(kind, List.of(wanted), present(read), name(labelled));
    }
  }

  private void distinct(
      Measure kind,
      String list,
      JsonNode labelled,
      JsonNode found,
      Function<JsonNode, String> fact) {
    accuracy.compare(
        kind,
        new TreeSet<>(list(labelled, list).stream().map(fact).toList()),
        new TreeSet<>(list(found, list).stream().map(fact).toList()),
        name(labelled));
  }

  private void tasks(JsonNode labelled, JsonNode found) {
    List<JsonNode> wanted = list(labelled, "tasks");
    List<JsonNode> read = list(found, "tasks");
    Pairing pairs =
        new Pairing(
            wanted,
            read,
            List.of(
                t ->
                    heading(t).isEmpty() || beginning(t).isEmpty() ? "" : heading(t) + beginning(t),
                Scorer::heading,
                Scorer::beginning));
    accuracy.compare(
        Measure.TASK,
        wanted.stream().map(Scorer::label).toList(),
        names(read, wanted, pairs, Scorer::label),
        name(labelled));
    boolean dated = wanted.stream().anyMatch(t -> t.path("deadline").isObject());
    for (int i = 0; i < wanted.size(); i++) {
      JsonNode task = partner(pairs, i, read);
      String where = name(labelled) + " " + label(wanted.get(i));
      if (pairs.found(i) != null && !heading(wanted.get(i)).isEmpty()) {
        accuracy.compare(
            Measure.TASK_HEADING, List.of(heading(wanted.get(i))), present(heading(task)), where);
      }
      units(wanted.get(i), task, where);
      if (dated) {
        accuracy.compare(Measure.DEADLINE, deadline(wanted.get(i)), deadline(task), where);
      }
      if (targetsLabelled(labelled)) {
        targets(wanted.get(i), task, where);
      }
    }
  }

  private void units(JsonNode labelled, JsonNode found, String where) {
    if (labelled.path("responsibilitiesOptional").asBoolean(false)) {
      return;
    }
    units(Measure.RESPONSIBILITY, labelled, found, where, u -> Plain.of(u.path("name")));
    units(
        Measure.RESPONSIBILITY_ROLE,
        labelled,
        found,
        where,
        u -> Plain.of(u.path("name")) + " " + Plain.of(u.path("role")));
  }

  private void units(
      Measure kind,
      JsonNode labelled,
      JsonNode found,
      String where,
      Function<JsonNode, String> fact) {
    accuracy.compare(
        kind,
        list(labelled, "responsibilities").stream().map(fact).toList(),
        list(found, "responsibilities").stream().map(fact).toList(),
        where);
  }

  private void targets(JsonNode labelled, JsonNode found, String where) {
    targets(Measure.TARGET, labelled, found, where, TargetFacts::value);
    targets(Measure.TARGET_FULL, labelled, found, where, TargetFacts::full);
  }

  private void targets(
      Measure kind,
      JsonNode labelled,
      JsonNode found,
      String where,
      Function<JsonNode, String> fact) {
    accuracy.compare(
        kind,
        list(labelled, "targets").stream().map(fact).toList(),
        list(found, "targets").stream().map(fact).toList(),
        where);
  }

  private static boolean targetsLabelled(JsonNode document) {
    return document.path("targetsAnnotated").asBoolean(true);
  }

  /** Found things under the names of their labelled partners, so that these count as found. */
  private static List<String> names(
      List<JsonNode> found,
      List<JsonNode> labelled,
      Pairing pairs,
      Function<JsonNode, String> name) {
    List<String> names = new ArrayList<>();
    for (int j = 0; j < found.size(); j++) {
      Integer partner = pairs.labelled(j);
      names.add(
          partner == null ? "? " + name.apply(found.get(j)) : name.apply(labelled.get(partner)));
    }
    return names;
  }

  private static JsonNode partner(Pairing pairs, int labelled, List<JsonNode> found) {
    Integer partner = pairs.found(labelled);
    return partner == null ? NOTHING : found.get(partner);
  }

  private static String name(JsonNode document) {
    String number = Plain.of(document.path("number"));
    return number.isEmpty() ? Plain.title(document.path("title")) : number;
  }

  private static String cited(JsonNode citation) {
    return name(citation);
  }

  private static String label(JsonNode task) {
    return Plain.of(task.path("label"));
  }

  private static String heading(JsonNode task) {
    return Plain.of(task.path("heading"));
  }

  private static String beginning(JsonNode task) {
    String words = Plain.of(task.path("startsWith"));
    return words.substring(0, Math.min(BEGINNING, words.length()));
  }

  private static List<String> deadline(JsonNode task) {
    String by = Plain.of(task.path("deadline").path("by"));
    return present(by.substring(0, Math.min("2099-12".length(), by.length())));
  }

  private static List<String> present(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  private static List<JsonNode> list(JsonNode node, String name) {
    return node.path(name).valueStream().toList();
  }
}
