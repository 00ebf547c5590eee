package org.zhengmai.loader.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.source.Passage;

/** Makes one entry of several mentions of a paper in one relation. */
final class DistinctPapers {

  private DistinctPapers() {}

  /** The mentions in their order, one a paper and relation. */
  static List<CitationFinding> of(List<CitationFinding> found) {
    Set<String> seen = new HashSet<>();
    return withoutGrounds(found, found).stream()
        .filter(citation -> seen.add(paper(citation) + citation.relation()))
        .toList();
  }

  /**
   * Without mere mentions of papers that are the document's grounds: within one part of it, and
   * behind its text, where the title of its annex names them again.
   *
   * @param found the mentions
   * @param all those among which the grounds are
   */
  static List<CitationFinding> withoutGrounds(
      List<CitationFinding> found, List<CitationFinding> all) {
    Set<String> grounds =
        all.stream()
            .filter(citation -> citation.relation() == CitationRelation.BASIS)
            .map(DistinctPapers::paper)
            .collect(Collectors.toSet());
    return found.stream()
        .filter(
            citation ->
                citation.relation() != CitationRelation.REFERENCES
                    || !grounds.contains(paper(citation)))
        .toList();
  }

  /** What tells a paper: its number, else its title. */
  private static String paper(CitationFinding citation) {
    return citation
        .number()
        .map(DocumentNumber::canonical)
        .or(() -> citation.title().map(Passage::text))
        .orElse("");
  }
}
