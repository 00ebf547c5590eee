package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.source.Span;

/** All checks of a document's print. */
final class PrintChecks {

  private static final List<PrintCheck> CHECKS =
      List.of(
          new MissingTitle(),
          new TitleAtOdds(),
          new DamagedNumbers(),
          new SignedBeforeEvent(),
          new MisnamedSelf(),
          new ForeignRepeal(),
          new DoubledPhrase(),
          (document, citations) -> DamageSigns.observations(document.body()));

  private PrintChecks() {}

  /** What they find, with what other stages saw on their way, each once, in the text's order. */
  static List<ObservationFinding> with(
      List<ObservationFinding> seen, DocumentText document, List<CitationFinding> citations) {
    List<ObservationFinding> all = new ArrayList<>(seen);
    CHECKS.forEach(check -> all.addAll(check.check(document, citations)));
    Set<Place> places = new HashSet<>();
    all.removeIf(o -> !places.add(new Place(o.code(), o.passage().span())));
    all.sort(
        Comparator.comparing((ObservationFinding o) -> o.passage().span())
            .thenComparing(ObservationFinding::code));
    return List.copyOf(all);
  }

  private record Place(ObservationCode code, Span span) {}
}
