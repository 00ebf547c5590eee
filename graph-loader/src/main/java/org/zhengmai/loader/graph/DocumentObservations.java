package org.zhengmai.loader.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengmai.loader.extract.CitationFinding;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.ObservationCode;
import org.zhengmai.loader.extract.ObservationFinding;
import org.zhengmai.loader.extract.ResponsibilityFinding;
import org.zhengmai.loader.resolve.Misprints;
import org.zhengmai.loader.source.Passage;

/** What a reader should know of a document, once it is known whose document it is. */
public final class DocumentObservations {

  private DocumentObservations() {}

  /**
   * What was found in the text, and the papers of 我省 or 本市 that stay open because nothing tells
   * which province or city the document is of; in the text's order.
   *
   * @param findings what was found in the document
   * @param place whose document it is
   */
  public static List<ObservationFinding> of(DocumentFindings findings, DocumentPlace place) {
    List<ObservationFinding> all = new ArrayList<>(findings.observations());
    Stream.concat(
            findings.citations().stream(),
            findings.tasks().stream().flatMap(task -> task.citations().stream()))
        .filter(citation -> isOpen(citation, place))
        .map(c -> new ObservationFinding(ObservationCode.UNRESOLVED_SHORT_FORM, c.mention()))
        .forEach(all::add);
    misprints(findings).forEach(all::add);
    all.sort(Comparator.comparing(observation -> observation.passage().span()));
    return all;
  }

  /** Units whose name is damaged and stands in the document once only; they are kept as printed. */
  private static Stream<ObservationFinding> misprints(DocumentFindings findings) {
    List<Passage> damaged =
        findings.tasks().stream()
            .flatMap(task -> task.responsibilities().stream())
            .map(ResponsibilityFinding::name)
            .filter(name -> Misprints.standard().has(name.text()))
            .toList();
    if (damaged.isEmpty()) {
      return Stream.of();
    }
    Set<String> alone =
        LoneNames.among(
            damaged.stream().map(Passage::text).collect(Collectors.toSet()),
            findings.document().whole().text());
    return damaged.stream()
        .filter(name -> alone.contains(name.text()))
        .map(name -> new ObservationFinding(ObservationCode.GARBLED_UNIT_LIST, name));
  }

  private static boolean isOpen(CitationFinding citation, DocumentPlace place) {
    return citation.localHint().isPresent()
        && citation.number().isEmpty()
        && CitedDocuments.of(citation, place.region()).regionId() == null;
  }
}
