package org.zhengmai.cypher.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengmai.cypher.list.Onward;

/**
 * Makes one statement of a query and of what it goes on to. The places from which it may go on
 * stand at the end of its file, each behind a line {@code //: onward NAME V, V …}: clauses that
 * give a map {@code thing} for each thing, from the query's columns V. Of the rows of the query
 * those go on whose index is in {@code of}.
 */
final class OnwardText {

  private static final String MARK = "\n//: onward ";

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  private final String main;
  private final Map<String, Place> places = new LinkedHashMap<>();

  /** Where a query may go on: its columns that the clauses need, and the clauses. */
  private record Place(String columns, String clauses) {}

  /** What answers {@code key}, and the columns that are wanted of it. */
  record Answer(String body, List<String> columns) {}

  /** Parts the text of a file. */
  OnwardText(String text) {
    String[] sections = text.split(MARK, -1);
    main = sections[0];
    for (int i = 1; i < sections.length; i++) {
      String[] parts = sections[i].split("\n", 2);
      String[] head = parts[0].strip().split(" ", 2);
      if (head.length < 2 || parts.length < 2) {
        throw new IllegalArgumentException(
            "goes on from \"%s\" without columns or clauses".formatted(parts[0]));
      }
      places.put(head[0], new Place(head[1], parts[1].strip()));
    }
  }

  /** The query itself. */
  String main() {
    return main;
  }

  boolean goesOn() {
    return !places.isEmpty();
  }

  /** A statement that finds the things of every place, for the server to check. */
  String sample() {
    List<String> lines = begun(main);
    places
        .values()
        .forEach(place -> lines.addAll(things(place, "things" + lines.size(), "WITH index")));
    return ended(lines);
  }

  /**
   * A query with what it goes on to.
   *
   * @param query the query, maybe without some of its parts
   * @param onward what is asked
   * @param answers what answers each
   */
  String with(String query, List<Onward> onward, List<Answer> answers) {
    List<String> lines = begun(query);
    for (int i = 0; i < onward.size(); i++) {
      Place place = places.get(onward.get(i).from());
      if (place == null) {
        throw new IllegalArgumentException("goes on from no " + onward.get(i).from());
      }
      lines.addAll(
          things(place, "things" + i, "WITH index WHERE index IN $onward[%d].of".formatted(i)));
      lines.addAll(answers(onward.get(i), answers.get(i), i));
    }
    return ended(lines);
  }

  private static List<String> begun(String query) {
    return new ArrayList<>(List.of("CALL () {", query.strip(), "}"));
  }

  private static String ended(List<String> lines) {
    return String.join("\n", lines) + "\nRETURN *";
  }

  private static List<String> things(Place place, String name, String asked) {
    return List.of(
        "CALL (index, %s) {".formatted(place.columns()),
        asked,
        place.clauses(),
        "RETURN collect(thing) AS " + name,
        "}");
  }

  private static List<String> answers(Onward onward, Answer answer, int number) {
    return List.of(
        "CALL (things%d) {".formatted(number),
        "UNWIND things%d AS thing".formatted(number),
        "WITH thing, thing {.*%s} AS key".formatted(values(onward, number)),
        "OPTIONAL CALL (key) {", // also what has nothing is told of
        PARAMETER.matcher(answer.body()).replaceAll("\\$onward[%d].$1".formatted(number)),
        "}",
        "RETURN collect({from: thing%s}) AS onward%d".formatted(columns(answer), number),
        "}");
  }

  private static String values(Onward onward, int number) {
    return onward.values().stream()
        .map(name -> ", %1$s: $onward[%2$d].%1$s".formatted(name, number))
        .collect(Collectors.joining());
  }

  private static String columns(Answer answer) {
    return answer.columns().stream()
        .map(name -> ", %1$s: %1$s".formatted(name))
        .collect(Collectors.joining());
  }
}
