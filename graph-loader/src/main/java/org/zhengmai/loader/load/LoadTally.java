package org.zhengmai.loader.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhengmai.loader.extract.ObservationCode;
import org.zhengmai.loader.graph.ObservationRecord;

/** Counts while a load goes on. */
final class LoadTally {

  /** What became of a file or document. */
  enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    FAILED
  }

  private final Map<Outcome, Integer> sources = new EnumMap<>(Outcome.class);
  private final Map<Outcome, Integer> documents = new EnumMap<>(Outcome.class);
  private final List<LoadReport.Failure> failures = new ArrayList<>();
  private final Map<ObservationCode, Integer> observations = new EnumMap<>(ObservationCode.class);
  private final Map<String, LoadReport.Collated> collated = new TreeMap<>();
  private final Set<String> refused = new HashSet<>();
  private int links;
  private List<LoadReport.RefusedLink> refusedLinks = List.of();
  private LoadReport.Lines lines = new LoadReport.Lines(0, 0, 0);

  void source(Outcome outcome) {
    sources.merge(outcome, 1, Integer::sum);
  }

  void document(Outcome outcome) {
    documents.merge(outcome, 1, Integer::sum);
  }

  /** Counts what was written with a document. */
  void observations(List<ObservationRecord> written) {
    written.forEach(observation -> observations.merge(observation.code(), 1, Integer::sum));
  }

  /** Counts what stands against lines, once each: a later document may judge a line anew. */
  void refused(Map<String, ObservationCode> codes) {
    codes.forEach(
        (id, code) -> {
          if (refused.add(id)) {
            observations.merge(code, 1, Integer::sum);
          }
        });
  }

  /** Counts the links of a file, those that cannot hold apart. */
  void links(int count, long refused) {
    links += (int) (count - refused);
  }

  void refusedLinks(List<LoadReport.RefusedLink> found) {
    refusedLinks = List.copyOf(found);
  }

  void lines(LoadReport.Lines found) {
    lines = found;
  }

  /** A document that is looked at again, as a later source has a copy of it, is told once. */
  void collated(LoadReport.Collated document) {
    collated.put(document.document(), document);
  }

  void failure(String file, String message) {
    failures.add(new LoadReport.Failure(file, message));
  }

  LoadReport report() {
    return new LoadReport(
        counts(sources),
        counts(documents),
        links,
        refusedLinks,
        lines,
        Collections.unmodifiableMap(new EnumMap<>(observations)),
        List.copyOf(collated.values()),
        List.copyOf(failures));
  }

  private static LoadReport.Counts counts(Map<Outcome, Integer> counted) {
    return new LoadReport.Counts(
        counted.getOrDefault(Outcome.ADDED, 0),
        counted.getOrDefault(Outcome.CHANGED, 0),
        counted.getOrDefault(Outcome.UNCHANGED, 0),
        counted.getOrDefault(Outcome.FAILED, 0));
  }
}
