package org.zhengmai.loader.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.loader.source.SourceText;

/**
 * Which sources a store holds, and of which documents each has a copy; kept current during a load.
 */
final class StoredSources {

  private final GraphStore store;
  private final Map<String, Entry> byKey = new HashMap<>();

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
    }
    return sources;
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

  /** The keys of sources with a copy of a document. */
  Set<String> keysWith(String documentId) {
    Set<String> keys = new TreeSet<>();
    byKey.forEach(
        (key, entry) -> {
          if (entry.documents.contains(documentId)) {
            keys.add(key);
          }
        });
    return keys;
  }

  /** Remembers that a source is stored now, with copies of these documents. */
  void put(SourceText source, String extractor, boolean complete, Set<String> documents) {
    byKey.put(
        source.key(),
        new Entry(
            "source/" + source.key(),
            source.sha256(),
            extractor,
            complete,
            new HashSet<>(documents)));
  }

  /** The text of a stored source. */
  SourceText text(String key) {
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
