package org.zhengmai.loader.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.extract.CitationFinding;
import org.zhengmai.loader.resolve.Region;

/** Makes the records of what a document and its tasks cite; a paper does not cite itself. */
final class CitationRecords {

  private final String document;
  private final @Nullable Region region;
  private final LineClaims claims;

  /**
   * The records of a document.
   *
   * @param document its id
   * @param region whose document it is; null where unknown
   * @param claims what it claims to be to others
   */
  CitationRecords(String document, @Nullable Region region, LineClaims claims) {
    this.document = document;
    this.region = region;
    this.claims = claims;
  }

  List<CitationRecord> ofDocument(List<CitationFinding> citations) {
    return of(document, citations, false);
  }

  List<CitationRecord> ofTask(String task, List<CitationFinding> citations) {
    return of(task, citations, true);
  }

  private List<CitationRecord> of(String from, List<CitationFinding> citations, boolean inTask) {
    List<JointGrounds.Named> named =
        citations.stream()
            .map(c -> new JointGrounds.Named(c, CitedDocuments.of(c, region)))
            .filter(n -> !n.cited().id().equals(document))
            .toList();
    JointGrounds grounds = JointGrounds.among(named);
    Map<String, CitationRecord> records = new LinkedHashMap<>();
    for (JointGrounds.Named each : named) {
      CitationRecord record = record(from, each, grounds, inTask);
      records.merge(record.id(), record, CitationRecord::orTelling);
    }
    return List.copyOf(records.values());
  }

  private CitationRecord record(
      String from, JointGrounds.Named named, JointGrounds grounds, boolean inTask) {
    CitationFinding citation = named.citation();
    String key = DocumentKeys.key(named.cited().id());
    return new CitationRecord(
        "citation/" + from + "/" + citation.relation() + "/" + key,
        named.cited(),
        citation.relation(),
        claims.of(citation, named.cited(), inTask),
        grounds.of(named),
        Basis.PRINTED,
        null,
        Evidences.of(citation.sentence(), citation.rule()));
  }
}
