package org.zhengmai.loader.load;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.loader.load.ComparedTexts.Held;

/**
 * Which of some documents stand above which: one that another rests on stands above it; of two on
 * no common line the higher level, then the earlier, then the first by id counts as above.
 */
final class DocumentOrder {

  private static final Comparator<Held> WITHOUT_LINE =
      Comparator.comparing(Held::level, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Held::issuedOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Held::id);

  private final Map<String, Set<String>> above;
  private final Map<String, Set<String>> aboveByPrint;
  private final Map<String, Set<String>> aboveByText;

  private DocumentOrder(
      Map<String, Set<String>> above,
      Map<String, Set<String>> aboveByPrint,
      Map<String, Set<String>> aboveByText) {
    this.above = above;
    this.aboveByPrint = aboveByPrint;
    this.aboveByText = aboveByText;
  }

  /** The order of these documents. */
  static DocumentOrder read(GraphStore store, Set<String> ids) {
    DocumentOrder order = new DocumentOrder(new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (Row row : store.read("document-ancestors", Map.of("ids", List.copyOf(ids)))) {
      order.above.put(row.string("id"), new HashSet<>(row.strings("ancestors")));
      order.aboveByPrint.put(row.string("id"), new HashSet<>(row.strings("printed")));
      order.aboveByText.put(row.string("id"), new HashSet<>(row.strings("inferred")));
    }
    return order;
  }

  /** The documents that one rests on, at any distance. */
  Set<String> above(String id) {
    return above.getOrDefault(id, Set.of());
  }

  /** Whether the first of two counts as the upper one. */
  boolean isAbove(Held one, Held other) {
    boolean rests = above(other.id()).contains(one.id());
    boolean carries = above(one.id()).contains(other.id());
    return rests == carries ? WITHOUT_LINE.compare(one, other) <= 0 : rests;
  }

  /**
   * PRINTED where printed words join the two, INFERRED where it takes an inference from some,
   * CURATED where it takes a link by hand, else null.
   */
  @Nullable String basis(String upper, String lower) {
    if (!above(lower).contains(upper)) {
      return null;
    }
    if (Objects.requireNonNull(aboveByPrint.get(lower)).contains(upper)) {
      return "PRINTED";
    }
    return Objects.requireNonNull(aboveByText.get(lower)).contains(upper) ? "INFERRED" : "CURATED";
  }
}
