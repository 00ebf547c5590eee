package org.zhengmai.loader.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.StoreException;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.graph.DocumentRecord;
import org.zhengmai.loader.graph.RecordBuilder;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.witness.CopyCard;
import org.zhengmai.loader.witness.CopyIndex;
import org.zhengmai.loader.witness.Witness;

/** Loads some sources together with all documents of which they hold, or held, a copy. */
final class BatchLoad {

  /**
   * Changes whenever the same text would give other facts, so that stored sources are read anew.
   */
  static final String EXTRACTOR = "22";

  private final GraphStore store;
  private final StoredSources stored;
  private final LoadTally tally;
  private final Map<String, Map<CopyIndex.Copy, Witness>> copies = new HashMap<>();
  private final Set<String> failed = new HashSet<>();

  BatchLoad(GraphStore store, StoredSources stored, LoadTally tally) {
    this.store = store;
    this.stored = stored;
    this.tally = tally;
  }

  void load(List<SourceText> sources) {
    Map<String, SourceText> extracted = new LinkedHashMap<>();
    sources.forEach(source -> extract(source, extracted));
    if (extracted.isEmpty()) {
      return;
    }
    Map<String, Boolean> known = new HashMap<>();
    Set<String> affected = new TreeSet<>(stored.takeUnsettled());
    Set<CopyIndex.Copy> touched = new TreeSet<>();
    for (String key : extracted.keySet()) {
      known.put(key, stored.holds(key));
      affected.addAll(stored.documentsOf(key));
      touch(key, touched, affected);
    }
    extracted.values().forEach(this::put);
    extracted.keySet().forEach(key -> touch(key, touched, affected));
    Set<String> near = new TreeSet<>();
    touched.forEach(copy -> near.add(copy.source()));
    near.forEach(key -> affected.addAll(stored.unsettled(key)));
    Map<String, String> fingerprints = fingerprints(affected);
    affected.forEach(id -> document(id, fingerprints));
    near.stream().filter(key -> !failed.contains(key)).forEach(stored::settle);
    complete(extracted, known);
  }

  private CopyIndex index() {
    return stored.copies();
  }

  /** Marks the copies that may be of another document once this source is another. */
  private void touch(String key, Set<CopyIndex.Copy> touched, Set<String> affected) {
    for (CopyIndex.Copy copy : index().in(key)) {
      for (CopyIndex.Copy near : index().near(copy)) {
        touched.add(near);
        affected.add(index().document(near));
      }
    }
  }

  private void extract(SourceText source, Map<String, SourceText> extracted) {
    try {
      copies.put(source.key(), read(source));
      extracted.put(source.key(), source);
    } catch (RuntimeException e) {
      // A source that the extractor cannot bear must not keep the others out.
      tally.source(LoadTally.Outcome.FAILED);
      tally.failure(source.key(), source.key() + ": cannot be analysed: " + e);
    }
  }

  /** The copies in a source, in the order of the text. */
  private static Map<CopyIndex.Copy, Witness> read(SourceText source) {
    List<DocumentFindings> found = Extractor.extract(source);
    List<CopyIndex.Copy> keys =
        CopyIndex.Copy.in(source.key(), found.stream().map(RecordBuilder::idOf).toList());
    Map<CopyIndex.Copy, Witness> witnesses = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      witnesses.put(keys.get(i), Witness.of(found.get(i)));
    }
    return witnesses;
  }

  private Map<CopyIndex.Copy, Witness> copiesIn(String key) {
    return copies.computeIfAbsent(key, k -> read(stored.text(k)));
  }

  private void put(SourceText source) {
    List<CopyCard> cards = new ArrayList<>();
    copiesIn(source.key())
        .forEach(
            (key, copy) ->
                cards.add(CopyCard.of(key.id(), RecordBuilder.apartIdOf(copy.findings()), copy)));
    store.write(
        tx ->
            tx.run(
                "put-source",
                Map.of(
                    "id", "source/" + source.key(),
                    "key", source.key(),
                    "name", source.name(),
                    "sha256", source.sha256(),
                    "charset", source.charset(),
                    "length", source.text().length(),
                    "text", source.text(),
                    "cards", cards.stream().map(CopyCard::encoded).toList(),
                    "extractor", EXTRACTOR)));
    stored.put(source, EXTRACTOR, cards);
  }

  private Map<String, String> fingerprints(Set<String> ids) {
    Map<String, String> fingerprints = new HashMap<>();
    for (Row row : store.read("document-fingerprints", Map.of("ids", List.copyOf(ids)))) {
      fingerprints.put(row.string("id"), row.string("fingerprint"));
    }
    return fingerprints;
  }

  private void document(String id, Map<String, String> fingerprints) {
    Set<String> keys = new TreeSet<>();
    try {
      List<Witness> witnesses = new ArrayList<>();
      for (CopyIndex.Copy copy : index().copiesOf(id)) {
        keys.add(copy.source());
        Witness witness = copiesIn(copy.source()).get(copy);
        if (witness != null) {
          witnesses.add(witness);
        }
      }
      tally.document(written(id, witnesses, fingerprints));
    } catch (RuntimeException e) {
      if (e instanceof StoreException lost && isLost(lost)) {
        throw lost;
      }
      failed.addAll(keys);
      tally.document(LoadTally.Outcome.FAILED);
      keys.forEach(
          key -> tally.failure(key, key + ": " + id + " was not stored: " + e.getMessage()));
    }
  }

  /** A store that does not answer any more fails all documents alike. */
  static boolean isLost(StoreException e) {
    return e.problem() == StoreException.Problem.UNREACHABLE
        || e.problem() == StoreException.Problem.CLOSED;
  }

  private LoadTally.Outcome written(
      String id, List<Witness> witnesses, Map<String, String> fingerprints) {
    DocumentWriter writer = new DocumentWriter(store);
    if (witnesses.isEmpty()) {
      writer.release(id);
      return LoadTally.Outcome.CHANGED;
    }
    RecordBuilder.Built built = RecordBuilder.built(id, witnesses);
    DocumentRecord record = built.record();
    if (witnesses.size() > 1) {
      tally.collated(new LoadReport.Collated(id, witnesses.size(), record.variants().size()));
    }
    ComparedText compared = ComparedText.of(built);
    String fingerprint = Fingerprint.of(record, compared);
    if (fingerprint.equals(fingerprints.get(id))) {
      return LoadTally.Outcome.UNCHANGED;
    }
    tally.refused(writer.write(record, compared, fingerprint));
    tally.observations(record.observations());
    return fingerprints.containsKey(id) ? LoadTally.Outcome.CHANGED : LoadTally.Outcome.ADDED;
  }

  private void complete(Map<String, SourceText> extracted, Map<String, Boolean> known) {
    List<String> ids = new ArrayList<>();
    for (SourceText source : extracted.values()) {
      if (failed.contains(source.key())) {
        tally.source(LoadTally.Outcome.FAILED);
      } else {
        ids.add("source/" + source.key());
        stored.complete(source, EXTRACTOR);
        boolean changed = Boolean.TRUE.equals(known.get(source.key()));
        tally.source(changed ? LoadTally.Outcome.CHANGED : LoadTally.Outcome.ADDED);
      }
    }
    if (!ids.isEmpty()) {
      store.write(tx -> tx.run("complete-sources", Map.of("ids", ids)));
    }
  }
}
