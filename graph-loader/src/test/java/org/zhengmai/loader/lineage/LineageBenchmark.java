package org.zhengmai.loader.lineage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Time and quality of the incremental comparison at 1,000, 10,000 and 100,000 generated tasks, and
 * of comparing all documents with all at 1,000. Times are the thread's own. Run with {@code
 * -Xmx2g}; prints a table.
 */
public final class LineageBenchmark {

  private static final Comparator<ComparedDocument> ORDER =
      Comparator.comparing(ComparedDocument::id);

  private LineageBenchmark() {}

  /** Runs the sizes given as arguments, or the three usual ones. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(
        "| method | tasks | s | ms a document, first / last tenth | candidate recall@100"
            + " | recall | precision |\n|---|---|---|---|---|---|---|");
    bruteForce(1_000);
    int[] sizes =
        arguments.length == 0
            ? new int[] {1_000, 10_000, 100_000}
            : java.util.Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    for (int size : sizes) {
      report(size, measure(size));
    }
  }

  /**
   * What a run showed.
   *
   * @param seconds of processor time in all
   * @param early milliseconds for a document of the first tenth
   * @param late milliseconds for one of the last tenth
   * @param recall the share of known relations among the candidates
   * @param right known relations found
   * @param found relations found
   * @param known relations known
   */
  record Run(
      double seconds, double early, double late, double recall, int right, int found, int known) {}

  /** Adds generated documents one by one, each compared with those before it. */
  static Run measure(int tasks) throws IOException {
    GeneratedTasks generated = new GeneratedTasks(1);
    int pairs = tasks / (2 * GeneratedTasks.TASKS);
    List<Long> times = new ArrayList<>();
    int candidates = 0;
    int right = 0;
    int found = 0;
    long begin = cpuTime();
    try (LineageIndex index = new LineageIndex(LineageParameters.standard())) {
      for (int i = 0; i < pairs; i++) {
        GeneratedTasks.Pair pair = generated.next(i);
        long start = cpuTime();
        index.add(pair.original());
        found += edges(index.compare(pair.original(), ORDER));
        index.add(pair.restated());
        List<LineageIndex.Touched> touched = index.compare(pair.restated(), ORDER);
        times.add(cpuTime() - start);
        found += edges(touched);
        right += known(touched, pair);
        candidates += recalled(index.candidates(pair.restated()), pair);
      }
    }
    int known = pairs * GeneratedTasks.TASKS;
    int tenth = Math.max(1, pairs / 10);
    return new Run(
        (cpuTime() - begin) / 1e9,
        mean(times.subList(tenth / 2, tenth / 2 + tenth)),
        mean(times.subList(pairs - tenth, pairs)),
        candidates / (double) known,
        right,
        found,
        known);
  }

  /** Of this thread, in nanoseconds: other work on the machine does not count. */
  private static long cpuTime() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double mean(List<Long> nanos) {
    return nanos.stream().mapToLong(n -> n).average().orElse(0) / 2e6;
  }

  private static int edges(List<LineageIndex.Touched> touched) {
    return touched.stream().mapToInt(t -> t.comparison().edges().size()).sum();
  }

  private static int known(List<LineageIndex.Touched> touched, GeneratedTasks.Pair pair) {
    return (int)
        touched.stream()
            .filter(t -> t.left().id().equals(pair.original().id()))
            .flatMap(t -> t.comparison().edges().stream())
            .filter(e -> e.left().label().equals(e.right().label()))
            .count();
  }

  private static int recalled(Map<String, Set<TaskPair>> candidates, GeneratedTasks.Pair pair) {
    return (int)
        candidates.getOrDefault(pair.original().id(), Set.of()).stream()
            .filter(tasks -> tasks.left() == tasks.right())
            .count();
  }

  private static void bruteForce(int tasks) {
    GeneratedTasks generated = new GeneratedTasks(1);
    List<ComparedDocument> documents = new ArrayList<>();
    for (int i = 0; i < tasks / (2 * GeneratedTasks.TASKS); i++) {
      GeneratedTasks.Pair pair = generated.next(i);
      documents.add(pair.original());
      documents.add(pair.restated());
    }
    long begin = cpuTime();
    PairComparer comparer = new PairComparer(LineageParameters.standard());
    List<ReadDocument> texts = documents.stream().map(ReadDocument::of).toList();
    int right = 0;
    int found = 0;
    for (int i = 0; i < documents.size(); i++) {
      for (int j = i + 1; j < documents.size(); j++) {
        List<LineageEdge> edges = comparer.compareWithoutLine(texts.get(i), texts.get(j)).edges();
        found += edges.size();
        boolean pair = i % 2 == 0 && j == i + 1;
        right +=
            (int)
                edges.stream()
                    .filter(e -> pair && e.left().label().equals(e.right().label()))
                    .count();
      }
    }
    row("all pairs", tasks, (cpuTime() - begin) / 1e9, "", "", right, found, tasks / 2);
  }

  private static void report(int tasks, Run run) {
    String times = String.format(Locale.ROOT, "%.0f / %.0f", run.early(), run.late());
    String recall = String.format(Locale.ROOT, "%.4f", run.recall());
    row("index", tasks, run.seconds(), times, recall, run.right(), run.found(), run.known());
  }

  private static void row(
      String method,
      int tasks,
      double seconds,
      String times,
      String recall,
      int right,
      int found,
      int known) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %.1f | %s | %s | %.4f | %.4f |%n",
        method,
        tasks,
        seconds,
        times,
        recall,
        right / (double) known,
        right / (double) Math.max(1, found));
  }
}
