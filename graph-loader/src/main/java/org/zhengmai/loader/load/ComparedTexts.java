package org.zhengmai.loader.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.loader.lineage.ReadDocument;
import org.zhengmai.loader.resolve.Level;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.SourceText;

/**
 * The documents that a store holds, as comparisons read them; those used last are kept. Documents
 * that were just loaded come from the store too, so that all are read one way.
 */
final class ComparedTexts {

  /** Documents kept; a document and its source take some hundred kilobytes. */
  private static final int KEPT = 512;

  private static final int KEPT_SOURCES = 64;

  private final GraphStore store;
  private final Map<String, Held> documents = new Recent<>(KEPT);
  private final Map<String, CleanText> sources = new Recent<>(KEPT_SOURCES);

  ComparedTexts(GraphStore store) {
    this.store = store;
  }

  /**
   * A held document.
   *
   * @param id its id
   * @param level its level, where known
   * @param issuedOn its day as {@code 2099-02-01}, where known
   * @param read its tasks
   * @param stored all that is stored of it for comparisons
   */
  record Held(
      String id,
      @Nullable Level level,
      @Nullable String issuedOn,
      ReadDocument read,
      StoredComparison stored) {}

  /**
   * The held documents of these ids by id; what is not held, or has nothing to compare, is not
   * among them.
   */
  Map<String, Held> of(Collection<String> ids) {
    Map<String, Held> found = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (String id : ids) {
      Held held = documents.get(id);
      if (held == null) {
        missing.add(id);
      } else {
        found.put(id, held);
      }
    }
    if (!missing.isEmpty()) {
      for (Row row : store.read("compared-texts", Map.of("ids", missing))) {
        Held held = held(row);
        documents.put(held.id(), held);
        found.put(held.id(), held);
      }
    }
    return found;
  }

  private Held held(Row row) {
    StoredComparison stored = ComparedJson.read(row.string("text"), this::clean);
    return new Held(
        row.string("id"),
        row.optionalString("level").map(Level::valueOf).orElse(null),
        row.optionalString("issuedOn").orElse(null),
        ReadDocument.of(stored.document()),
        stored);
  }

  private CleanText clean(String key) {
    CleanText known = sources.get(key);
    if (known != null) {
      return known;
    }
    SourceText source = StoredSources.text(store, key);
    CleanText clean = CleanText.of(source);
    sources.put(key, clean);
    return clean;
  }

  /** Keeps what was used last. */
  private static final class Recent<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1;
    private static final float LOAD_FACTOR = 0.75f;
    private final int most;

    Recent(int most) {
      super(2 * most, LOAD_FACTOR, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > most;
    }
  }
}
