package org.zhengmai.api.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.benchmark.Contestant.Kind;

/**
 * The results as Markdown, a table for each number of clients.
 *
 * @param results the results
 * @param clients the numbers of clients
 */
record PeerReport(List<Result> results, List<Integer> clients) {

  /** The tables: of each system median / p95 in milliseconds and answers a second. */
  String table() {
    return clients.stream().map(this::table).collect(Collectors.joining("\n"));
  }

  private String table(int number) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%d client%s: median / p95 in ms; answers a second%n%n"
            .formatted(number, number == 1 ? "" : "s"));
    table.append("| Question ");
    for (Kind kind : Kind.values()) {
      table.append("| ").append(kind.title).append(' ');
    }
    table.append("| to the floor | to Node's | to Java's |\n|---|---|---|---|---|---|---|---|\n");
    results.stream()
        .filter(result -> result.clients() == number)
        .forEach(result -> table.append(row(result)));
    return table.toString();
  }

  private static String row(Result result) {
    StringBuilder row = new StringBuilder("| " + result.question().title());
    for (Kind kind : Kind.values()) {
      row.append(" | ").append(cell(result.of(kind)));
    }
    for (Kind kind : List.of(Kind.FLOOR, Kind.NODE, Kind.JAVA)) {
      row.append(" | ").append(ratio(result, kind));
    }
    return row.append(" |\n").toString();
  }

  private static String cell(@Nullable Timing timing) {
    return timing == null
        ? "n/a"
        : String.format(
            Locale.ROOT, "%.1f / %.1f; %.0f", timing.median(), timing.p95(), timing.perSecond());
  }

  /** Our median as a part of another's: under 1 we are faster. */
  private static String ratio(Result result, Kind kind) {
    Timing ours = result.of(Kind.OURS);
    Timing other = result.of(kind);
    return ours == null || other == null
        ? "n/a"
        : String.format(Locale.ROOT, "%.2f", ours.median() / other.median());
  }
}
