package org.zhengmai.loader.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.loader.extract.ObservationCode;
import org.zhengmai.loader.graph.AgencyRecord;
import org.zhengmai.loader.graph.CitationRecord;
import org.zhengmai.loader.graph.DocumentRecord;
import org.zhengmai.loader.graph.ObservationRecord;
import org.zhengmai.loader.graph.SectionRecord;
import org.zhengmai.loader.graph.TargetRecord;
import org.zhengmai.loader.graph.TaskRecord;
import org.zhengmai.loader.graph.VariantRecord;

/**
 * Writes one document in one transaction: its own facts are replaced, those of other documents stay
 * as they are, and what nothing is linked with any more goes.
 */
final class DocumentWriter {

  private final GraphStore store;

  DocumentWriter(GraphStore store) {
    this.store = store;
  }

  /**
   * Writes a held document.
   *
   * @param document its record
   * @param compared what comparisons with others need of it; null for nothing
   * @param fingerprint tells this state of it from others
   * @return what stands against lines that it or its neighbours claim, by the observation's id
   */
  Map<String, ObservationCode> write(
      DocumentRecord document, @Nullable ComparedText compared, String fingerprint) {
    Map<String, ObservationCode> refused = new TreeMap<>();
    store.write(
        tx -> {
          Links before = links(tx, document.id());
          Set<String> named = new TreeSet<>(before.documents());
          cited(document).forEach(citation -> named.add(citation.cited().id()));
          DocumentLines lines = DocumentLines.before(tx, document.id(), named);
          putEntities(tx, document);
          tx.run("put-document", RecordParameters.document(document, fingerprint));
          tx.run("delete-relations", Map.of("id", document.id()));
          tx.run("prune-parts", Map.of("id", document.id(), "keep", parts(document)));
          tx.run("put-names", Map.of("id", document.id(), "agencies", named(document)));
          putParts(tx, document);
          putTargets(tx, document);
          putOrganisations(tx, document);
          putCitations(tx, document);
          putVariants(tx, document);
          putCompared(tx, document.id(), compared);
          settle(tx, before, links(tx, document.id()), lines);
          refused.clear();
          refused.putAll(lines.refused());
          return document;
        });
    return refused;
  }

  /** Takes away the facts of a document whose last copy is gone. */
  void release(String documentId) {
    store.write(
        tx -> {
          Links before = links(tx, documentId);
          DocumentLines lines = DocumentLines.before(tx, documentId, before.documents());
          tx.run("release-document", Map.of("id", documentId));
          settle(tx, before.with(documentId), new Links(Set.of(), Set.of()), lines);
          return documentId;
        });
  }

  /** What a document is linked with. */
  private record Links(Set<String> agencies, Set<String> documents) {

    Links with(String document) {
      Set<String> more = new TreeSet<>(documents);
      more.add(document);
      return new Links(agencies, more);
    }
  }

  private static Links links(GraphStore.Writing tx, String documentId) {
    Row row = tx.run("document-links", Map.of("id", documentId)).get(0);
    return new Links(
        new TreeSet<>(row.strings("agencies")), new TreeSet<>(row.strings("documents")));
  }

  private static void putEntities(GraphStore.Writing tx, DocumentRecord document) {
    tx.run(
        "put-regions",
        Map.of("regions", document.regions().stream().map(RecordParameters::region).toList()));
    List<Map<String, @Nullable Object>> agencies =
        document.agencies().stream().map(RecordParameters::agency).toList();
    tx.run("put-agencies", Map.of("agencies", agencies));
    tx.run("link-agencies", Map.of("agencies", agencies));
  }

  private static List<Map<String, @Nullable Object>> named(DocumentRecord document) {
    return document.agencies().stream()
        .filter(AgencyRecord::named)
        .map(RecordParameters::agency)
        .toList();
  }

  private static void putOrganisations(GraphStore.Writing tx, DocumentRecord document) {
    String id = document.id();
    tx.run(
        "put-organisations",
        Map.of(
            "memberships",
            document.memberships().stream().map(m -> RecordParameters.membership(id, m)).toList(),
            "offices",
            document.offices().stream().map(o -> RecordParameters.office(id, o)).toList()));
  }

  private static void putParts(GraphStore.Writing tx, DocumentRecord document) {
    Map<String, String> headings = new HashMap<>();
    document.sections().forEach(section -> headings.put(section.id(), section.heading()));
    List<Object> tasks = new ArrayList<>();
    List<Object> responsibilities = new ArrayList<>();
    for (TaskRecord task : document.tasks()) {
      String section = task.sectionId();
      tasks.add(RecordParameters.task(task, section == null ? null : headings.get(section)));
      task.responsibilities()
          .forEach(r -> responsibilities.add(RecordParameters.responsibility(task, r)));
    }
    List<Map<String, @Nullable Object>> sections =
        document.sections().stream().map(RecordParameters::section).toList();
    tx.run("put-sections", Map.of("documentId", document.id(), "sections", sections));
    tx.run("put-tasks", Map.of("documentId", document.id(), "tasks", tasks));
    tx.run("put-responsibilities", Map.of("responsibilities", responsibilities));
    tx.run(
        "put-observations",
        Map.of(
            "documentId",
            document.id(),
            "observations",
            document.observations().stream().map(RecordParameters::observation).toList()));
  }

  private static void putTargets(GraphStore.Writing tx, DocumentRecord document) {
    List<Object> targets = new ArrayList<>();
    document.targets().forEach(target -> targets.add(RecordParameters.target(null, target)));
    for (TaskRecord task : document.tasks()) {
      task.targets().forEach(target -> targets.add(RecordParameters.target(task.id(), target)));
    }
    tx.run("put-targets", Map.of("documentId", document.id(), "targets", targets));
  }

  private static void putCitations(GraphStore.Writing tx, DocumentRecord document) {
    List<Object> citations = new ArrayList<>();
    for (CitationRecord citation : document.citations()) {
      citations.add(RecordParameters.citation(document.id(), citation));
    }
    for (TaskRecord task : document.tasks()) {
      task.citations().forEach(c -> citations.add(RecordParameters.citation(task.id(), c)));
    }
    tx.run("put-citations", Map.of("documentId", document.id(), "citations", citations));
  }

  private static List<CitationRecord> cited(DocumentRecord document) {
    List<CitationRecord> all = new ArrayList<>(document.citations());
    document.tasks().forEach(task -> all.addAll(task.citations()));
    return all;
  }

  private static void putVariants(GraphStore.Writing tx, DocumentRecord document) {
    tx.run(
        "put-variants",
        Map.of(
            "documentId",
            document.id(),
            "variants",
            document.variants().stream().map(VariantParameters::of).toList()));
  }

  private static void putCompared(
      GraphStore.Writing tx, String documentId, @Nullable ComparedText compared) {
    if (compared == null) {
      tx.run("delete-compared-text", Map.of("documentId", documentId));
    } else {
      tx.run(
          "put-compared-text",
          Map.of(
              "documentId", documentId, "text", compared.json(), "fullText", compared.fullText()));
    }
  }

  private static void settle(
      GraphStore.Writing tx, Links before, Links after, DocumentLines lines) {
    Set<String> agencies = new TreeSet<>(before.agencies());
    agencies.addAll(after.agencies());
    Set<String> documents = new TreeSet<>(before.documents());
    documents.addAll(after.documents());
    tx.run("refresh-agencies", Map.of("ids", List.copyOf(agencies)));
    tx.run("refresh-cited", Map.of("ids", List.copyOf(documents)));
    lines.settle();
    documents.addAll(lines.touched());
    // Last: a query that looks for a node which its transaction deleted may fail.
    tx.run(
        "delete-orphans",
        Map.of("agencies", List.copyOf(agencies), "documents", List.copyOf(documents)));
  }

  private static List<String> parts(DocumentRecord document) {
    List<String> ids = new ArrayList<>();
    document.sections().stream().map(SectionRecord::id).forEach(ids::add);
    document.tasks().stream().map(TaskRecord::id).forEach(ids::add);
    document.observations().stream().map(ObservationRecord::id).forEach(ids::add);
    document.targets().stream().map(TargetRecord::id).forEach(ids::add);
    document.tasks().stream()
        .flatMap(task -> task.targets().stream())
        .map(TargetRecord::id)
        .forEach(ids::add);
    document.variants().stream().map(VariantRecord::id).forEach(ids::add);
    return ids;
  }
}
