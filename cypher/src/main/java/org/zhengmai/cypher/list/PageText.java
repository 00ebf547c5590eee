package org.zhengmai.cypher.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the query of a page: filter, order and limit first, then what the items have besides. */
final class PageText {

  private final Listing list;
  private final List<SortKey> keys;
  private final ListQuestion.Page page;
  private final String start;
  private final String filter;

  PageText(Listing list, ListQuestion question, ListQuestion.Page page) {
    this.list = list;
    this.keys = list.keys(page.orders());
    this.page = page;
    this.start = new StartText(list).of(question);
    this.filter = new FilterText(list).of(question.filter());
  }

  String text() {
    List<String> parts = new ArrayList<>();
    if (page.items()) {
      parts.add("CALL (key) {\n" + items() + "\n}");
    }
    for (String name : shared()) {
      parts.add("CALL (items) {\n" + list.shared.get(name) + "\n}");
    }
    if (page.total()) {
      parts.add("CALL (key) {\n" + total() + "\n}");
    }
    parts.add(
        "RETURN key.index AS index, %s AS items, {%s} AS shared, %s AS total"
            .formatted(
                page.items() ? "items" : "[]",
                shared().stream().map(name -> name + ": " + name).collect(Collectors.joining(", ")),
                page.total() ? "total" : "0"));
    return String.join("\n", parts);
  }

  /** What the page as a whole carries. */
  private List<String> shared() {
    return page.items()
        ? page.with().stream().filter(list.shared::containsKey).toList()
        : List.of();
  }

  private String total() {
    return "%s\nWHERE %s\nRETURN count(%s) AS total".formatted(start, filter, list.rows.get(0));
  }

  private String items() {
    String rows = String.join(", ", list.rows);
    List<String> computed = computed();
    String kept = computed.isEmpty() ? rows : rows + ", " + aliases();
    List<String> lines = new ArrayList<>();
    lines.add(start);
    lines.add("WHERE " + filter + beginning());
    if (!computed.isEmpty()) {
      lines.add("WITH key, " + rows + ", " + String.join(", ", computed));
      lines.add("WHERE " + after());
    } else {
      lines.add("  AND (" + after() + ")");
    }
    if (computed.isEmpty() && comesWithTheRow(keys.get(0))) {
      lines.add(earliest());
    }
    lines.add("WITH key, " + kept + " ORDER BY " + order() + " LIMIT $limit");
    List<String> dressed = new ArrayList<>(list.dressed);
    List<String> entries = new ArrayList<>(List.of(list.item));
    if (!list.dress.isEmpty()) {
      lines.add(list.dress);
    }
    for (Listing.Companion companion : companions()) {
      if (!companion.dress().isEmpty()) {
        lines.add(companion.dress());
      }
      dressed.addAll(companion.variables());
      entries.add(companion.item());
    }
    if (!dressed.isEmpty()) {
      lines.add("WITH " + kept + ", " + String.join(", ", dressed) + " ORDER BY " + order());
    }
    entries.add("sort: [" + values() + "]");
    lines.add("RETURN collect({" + String.join(", ", entries) + "}) AS items");
    return String.join("\n", lines);
  }

  /** Known as soon as the row is, while all other values must be read from the store. */
  private boolean comesWithTheRow(SortKey key) {
    return keys.size() > 1 && list.rows.contains(key.expression());
  }

  /** The rows of a page and those that are alike by the first key, so that only they are read. */
  private String earliest() {
    String first = keys.get(0).expression();
    String ranked =
        list.rows.stream().map(row -> row + ": " + row).collect(Collectors.joining(", "));
    String rows =
        list.rows.stream()
            .map(row -> "row." + row + " AS " + row)
            .collect(Collectors.joining(", "));
    return """
        WITH key, %s ORDER BY %s%s
        WITH key, collect({%s}) AS ranked
        WITH key, ranked, ranked[$limit - 1].%s AS last
        UNWIND [row IN ranked WHERE last IS NULL OR row.%s %s= last] AS row
        WITH key, %s"""
        .formatted(
            String.join(", ", list.rows),
            first,
            down(0) ? " DESC" : "",
            ranked,
            first,
            first,
            down(0) ? ">" : "<",
            rows);
  }

  private List<Listing.Companion> companions() {
    List<Listing.Companion> companions = new ArrayList<>();
    for (String name : page.with()) {
      if (list.shared.containsKey(name) || list.parts.contains(name)) {
        continue;
      }
      Listing.Companion companion = list.companions.get(name);
      if (companion == null) {
        throw new IllegalArgumentException(
            "Items of the list %s carry no %s".formatted(list.name, name));
      }
      companions.add(companion);
    }
    return companions;
  }

  private String value(int key) {
    return keys.get(key).plain() ? keys.get(key).expression() : "k" + key;
  }

  private boolean down(int key) {
    return keys.get(key).descending() != page.backwards();
  }

  private List<String> computed() {
    List<String> computed = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!keys.get(i).plain()) {
        computed.add(keys.get(i).orLast() + " AS k" + i);
      }
    }
    return computed;
  }

  private String aliases() {
    List<String> aliases = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!keys.get(i).plain()) {
        aliases.add("k" + i);
      }
    }
    return String.join(", ", aliases);
  }

  /** What an index can start from: it then gives the rows in order, and a page ends the search. */
  private String beginning() {
    SortKey first = keys.get(0);
    if (!first.plain() || first.type() != SortKey.Type.TEXT) {
      return "";
    }
    return "\n  AND %s %s= coalesce(key.after[0], %s)"
        .formatted(first.expression(), down(0) ? "<" : ">", first.beginning(down(0)));
  }

  /** Whether a row comes after a place: later by the first key, or alike by it and later by … */
  private String after() {
    String later = "";
    for (int i = keys.size() - 1; i >= 0; i--) {
      String value = value(i);
      String beyond = "%s %s key.after[%d]".formatted(value, down(i) ? "<" : ">", i);
      later =
          later.isEmpty()
              ? beyond
              : "%s OR %s = key.after[%d] AND (%s)".formatted(beyond, value, i, later);
    }
    return "key.after IS NULL OR " + later;
  }

  private String order() {
    List<String> order = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      order.add(value(i) + (down(i) ? " DESC" : ""));
    }
    return String.join(", ", order);
  }

  private String values() {
    return IntStream.range(0, keys.size()).mapToObj(this::value).collect(Collectors.joining(", "));
  }
}
