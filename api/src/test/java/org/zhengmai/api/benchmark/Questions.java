package org.zhengmai.api.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.benchmark.Contestant.Kind;

/**
 * Makes the questions: chooses in the store what to ask about, and finds the places of later pages.
 */
final class Questions {

  private static final int DEEP = 10_000;
  private static final int LARGEST_PAGE = 100;

  private final Floor floor;
  private final Contestant ours;

  Questions(Floor floor, Contestant ours) {
    this.floor = floor;
    this.ours = ours;
  }

  /** All of them, in the order of the table. */
  List<Question> all() {
    Map<String, Object> about = floor.answer(Question.text(Kind.FLOOR, "choose"), Map.of()).get(0);
    Long tasks = (Long) Objects.requireNonNull(about.get("tasks"));
    // Half of a corpus that is smaller than the usual one.
    int deep = Math.min(DEEP, tasks.intValue() / 2);
    return List.of(
        Question.of("sorted page of 20", "page", Canon.ROWS, same(about)),
        Question.of("the same with the total", "total", Canon.ROWS, same(about)),
        Question.of(
            "page of 20 after %,d rows".formatted(deep),
            "deep",
            Canon.ROWS,
            pages("task", about, deep, 20, 1)),
        Question.of("document, sections, tasks, agencies", "nested", Canon.ROWS, same(about)),
        Question.of(
            "20 responsibilities of an agency",
            "agency",
            Canon.ROWS,
            pages("agency", about, 0, 20, 1)),
        Question.of(
                "200 responsibilities and more, by 100",
                "agency",
                Canon.ROWS,
                pages("agency", about, 0, 100, 3))
            .withLargeAnswer(),
        Question.of("lineage of four levels", "lineage", Canon.GRAPH, same(about)),
        Question.of("full text, first 10", "search", Canon.ROWS, same(about)),
        Question.of("graph of 500 nodes", "graph", Canon.GRAPH, same(about)).withLargeAnswer());
  }

  /** One page, for all systems alike. */
  private static Map<Kind, List<Map<String, Object>>> same(Map<String, Object> about) {
    Map<Kind, List<Map<String, Object>>> pages = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      pages.put(kind, List.of(about));
    }
    return pages;
  }

  /** Pages of a list from a place on, the place given as each system takes it. */
  private Map<Kind, List<Map<String, Object>>> pages(
      String list, Map<String, Object> about, int from, int size, int count) {
    Map<Kind, List<Map<String, Object>>> pages = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<Map<String, Object>> ofKind = new ArrayList<>();
      for (int page = 0; page < count; page++) {
        int offset = from + page * size;
        Map<String, Object> variables = new HashMap<>(about);
        variables.put("first", size);
        variables.put("offset", offset);
        variables.put("after", offset == 0 ? null : place(kind, list, about, offset));
        ofKind.add(variables);
      }
      pages.put(kind, ofKind);
    }
    return pages;
  }

  private @Nullable Object place(Kind kind, String list, Map<String, Object> about, int offset) {
    return switch (kind) {
      case FLOOR -> key(list, about, offset);
      case OURS -> cursor(list, about, offset);
      // Its cursor is the offset in base 64.
      case NODE ->
          Base64.getEncoder()
              .encodeToString(("arrayconnection:" + (offset - 1)).getBytes(StandardCharsets.UTF_8));
      case JAVA -> null;
    };
  }

  private Object key(String list, Map<String, Object> about, int offset) {
    Map<String, Object> variables = new HashMap<>(about);
    variables.put("skip", offset - 1);
    String text = Question.text(Kind.FLOOR, list + "-key");
    return Objects.requireNonNull(floor.answer(text, variables).get(0).get("key"));
  }

  private String cursor(String list, Map<String, Object> about, int offset) {
    String text = Question.text(Kind.OURS, list + "-cursor");
    Map<String, Object> variables = new HashMap<>(about);
    String cursor = "";
    for (int from = 0; from < offset; from += LARGEST_PAGE) {
      variables.put("first", Math.min(LARGEST_PAGE, offset - from));
      cursor = cursorIn(ours.answer(text, variables));
      variables.put("after", cursor);
    }
    return cursor;
  }

  /** The only value of the answer, however deep. */
  private static String cursorIn(Object answer) {
    Object found = answer;
    while (found instanceof Map<?, ?> map) {
      found = map.values().iterator().next();
    }
    return String.valueOf(found);
  }
}
