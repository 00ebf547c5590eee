package org.zhengmai.loader.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.witness.CopyCard;
import org.zhengmai.loader.witness.CopyIndex;

/**
 * Which sources a store holds, and of which documents each has a copy; kept current during a load.
 */
final class StoredSources {

  private final GraphStore store;
  private final Map<String, Entry> byKey = new HashMap<>();
  private final CopyIndex copies = new CopyIndex();
  private boolean settled;

  /** What is stored of a source. */
  private record Entry(
      String id, String sha256, String extractor, boolean complete, Set<String> documents) {}

  private StoredSources(GraphStore store) {
    this.store = store;
  }

  static StoredSources read(GraphStore store) {
    StoredSources sources = new StoredSources(store);
    for (Row row : store.read("loaded-sources", Map.of())) {
      sources.byKey.put(
          row.string("key"),
          new Entry(
              row.string("id"),
              row.string("sha256"),
              row.optionalString("extractor").orElse(""),
              row.bool("complete"),
              new TreeSet<>(row.strings("documents"))));
      sources.copies.put(row.string("key"), cards(row));
    }
    return sources;
  }

  /** A source that an earlier version stored has no cards: its copies stay where they are. */
  private static List<CopyCard> cards(Row row) {
    List<String> encoded = row.strings("cards");
    return encoded.isEmpty()
        ? row.strings("documents").stream().map(CopyCard::ofDocument).toList()
        : encoded.stream().map(CopyCard::decode).toList();
  }

  /** The copies in all sources, as they are when all changes so far are stored. */
  CopyIndex copies() {
    return copies;
  }

  /** The documents that a load which was cut off left with other copies than they have; once. */
  Set<String> takeUnsettled() {
    Set<String> unsettled = new TreeSet<>();
    if (!settled) {
      byKey.keySet().forEach(key -> unsettled.addAll(unsettled(key)));
    }
    settled = true;
    return unsettled;
  }

  /** The documents that gained or lost a copy in this source since they were stored. */
  Set<String> unsettled(String key) {
    Set<String> stored = documentsOf(key);
    Set<String> now = copies.documentsIn(key);
    Set<String> unsettled = new TreeSet<>(stored);
    unsettled.addAll(now);
    unsettled.removeIf(id -> stored.contains(id) && now.contains(id));
    return unsettled;
  }

  boolean holds(String key) {
    return byKey.containsKey(key);
  }

  /** Whether this very text was loaded, by this version of the extractor, and to its end. */
  boolean isCurrent(SourceText source, String extractor) {
    Entry entry = byKey.get(source.key());
    return entry != null
        && entry.complete
        && entry.sha256.equals(source.sha256())
        && entry.extractor.equals(extractor);
  }

  /** The documents of which the source has a copy as stored. */
  Set<String> documentsOf(String key) {
    Entry entry = byKey.get(key);
    return entry == null ? Set.of() : entry.documents;
  }

  /** Remembers that a source is stored now, with these copies. */
  void put(SourceText source, String extractor, List<CopyCard> cards) {
    copies.put(source.key(), cards);
    put(source, extractor, false, documentsOf(source.key()));
  }

  /** Remembers that all documents of a source are stored now. */
  void complete(SourceText source, String extractor) {
    put(source, extractor, true, copies.documentsIn(source.key()));
  }

  /** Remembers that the documents of a source that came and went are stored so. */
  void settle(String key) {
    byKey.computeIfPresent(
        key,
        (k, entry) ->
            new Entry(
                entry.id, entry.sha256, entry.extractor, entry.complete, copies.documentsIn(key)));
  }

  private void put(SourceText source, String extractor, boolean complete, Set<String> documents) {
    byKey.put(
        source.key(),
        new Entry("source/" + source.key(), source.sha256(), extractor, complete, documents));
  }

  /** The text of a stored source. */
  SourceText text(String key) {
    return text(store, key);
  }

  /** The text of a source that a store holds. */
  static SourceText text(GraphStore store, String key) {
    List<Row> rows = store.read("source-text", Map.of("id", "source/" + key));
    Row row = rows.get(0);
    return new SourceText(
        row.string("key"),
        row.string("name"),
        row.string("sha256"),
        row.string("charset"),
        row.string("text"));
  }
}
