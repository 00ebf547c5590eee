package org.zhengmai.loader.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts facts that were labelled, found, and both, and lists those that were only one of these.
 */
final class Accuracy {

  private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);

  /** Counts of one kind of fact, and its differences as lines to read. */
  private static final class Count {
    private int labelled;
    private int found;
    private int both;
    private final List<String> differences = new ArrayList<>();

    private double precision() {
      return found == 0 ? 0 : (double) both / found;
    }

    private double recall() {
      return labelled == 0 ? 0 : (double) both / labelled;
    }

    private double f1() {
      return labelled + found == 0 ? 1 : 2.0 * both / (labelled + found);
    }
  }

  /** Compares facts of one kind, each of which counts as often as it comes. */
  void compare(Measure kind, Collection<?> labelled, Collection<?> found, String where) {
    Count count = counts.computeIfAbsent(kind, k -> new Count());
    List<Object> extra = new ArrayList<>(found);
    for (Object fact : labelled) {
      if (extra.remove(fact)) {
        count.both++;
      } else {
        count.differences.add("missed " + where + ": " + fact);
      }
    }
    extra.forEach(fact -> count.differences.add("extra  " + where + ": " + fact));
    count.labelled += labelled.size();
    count.found += found.size();
  }

  /** The harmonic mean of precision and recall; 1 where there was nothing to find. */
  double f1(Measure kind) {
    Count count = counts.get(kind);
    return count == null ? 1 : count.f1();
  }

  /** The facts of a kind that were labelled or found, but not both. */
  List<String> differences(Measure kind) {
    Count count = counts.get(kind);
    return count == null ? List.of() : List.copyOf(count.differences);
  }

  /** A row a kind: labelled, found, precision, recall, F1. */
  String table() {
    StringBuilder table = new StringBuilder();
    row(
        table,
        "%-20s %8s %6s %9s %7s %7s",
        "fact",
        "labelled",
        "found",
        "precision",
        "recall",
        "F1");
    counts.forEach(
        (kind, count) ->
            row(
                table,
                "%-20s %8d %6d %9.3f %7.3f %7.3f",
                kind,
                count.labelled,
                count.found,
                count.precision(),
                count.recall(),
                count.f1()));
    return table.toString();
  }

  private static void row(StringBuilder table, String format, Object... cells) {
    table.append(String.format(Locale.ROOT, format, cells)).append('\n');
  }
}
