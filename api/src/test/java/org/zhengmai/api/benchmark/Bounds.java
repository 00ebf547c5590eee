package org.zhengmai.api.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.benchmark.Contestant.Kind;

/** What our server must show, line by line: held or missed, by how much. */
final class Bounds {

  private static final double SMALL = 2.0;
  private static final double LARGE = 1.5;
  private static final double DEEP = 1.3;
  private static final double FASTER = 1.0;
  private static final double THROUGHPUT = 2.0;
  private static final int BUSY = 8;

  private final List<Result> results;
  private final List<String> lines = new ArrayList<>();

  private Bounds(List<Result> results) {
    this.results = results;
  }

  /** The lines, each beginning with PASS or MISS. */
  static String lines(List<Result> results) {
    Bounds bounds = new Bounds(results);
    results.forEach(bounds::judge);
    bounds.deepPage();
    return String.join("\n", bounds.lines);
  }

  private void judge(Result result) {
    Timing ours = result.of(Kind.OURS);
    if (ours == null) {
      return;
    }
    if (result.clients() == 1) {
      double bound = result.question().large() ? LARGE : SMALL;
      add(result, "median to the floor", ours.median() / median(result.of(Kind.FLOOR)), bound);
      add(result, "median to Node's", ours.median() / median(result.of(Kind.NODE)), FASTER);
    }
    Timing node = result.of(Kind.NODE);
    if (result.clients() == BUSY && node != null) {
      double times = ours.perSecond() / node.perSecond();
      line(times >= THROUGHPUT, result, "throughput to Node's", times, "≥", THROUGHPUT);
    }
  }

  private static double median(@Nullable Timing timing) {
    return timing == null ? Double.NaN : timing.median();
  }

  private void add(Result result, String what, double ratio, double bound) {
    if (!Double.isNaN(ratio)) {
      line(ratio <= bound, result, what, ratio, "≤", bound);
    }
  }

  private void line(
      boolean holds, Result result, String what, double ratio, String sign, double bound) {
    lines.add(
        String.format(
            Locale.ROOT,
            "%s %s: %s %.2f (%s %.1f)",
            holds ? "PASS" : "MISS",
            result.question().title(),
            what,
            ratio,
            sign,
            bound));
  }

  /** The first question is the first page, the third is the deep one. */
  private void deepPage() {
    List<Result> alone = results.stream().filter(result -> result.clients() == 1).toList();
    double deep = median(alone.get(2).of(Kind.OURS));
    add(
        alone.get(2),
        "median to that of the first page",
        deep / median(alone.get(0).of(Kind.OURS)),
        DEEP);
  }
}
