package org.zhengmai.loader.lineage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Ranks the documents of which some task is a candidate by how much of their tasks' words a new
 * document's tasks share, so that the exact comparison is spent on few.
 */
final class AlikeDocuments {

  /** So many documents are compared with a new one, those with a task nearly like its own apart. */
  private static final int MOST = 24;

  /** Tasks that share so much of the shorter's words are always compared. */
  private static final double NEARLY = 0.6;

  private final Commonness commonness;
  private final List<int[]> own;
  private final double[][] weights;
  private final double[] masses;

  AlikeDocuments(List<TaskText> own, Commonness commonness) {
    this.commonness = commonness;
    this.own = own.stream().map(TaskText::grams).toList();
    this.weights = this.own.stream().map(this::weigh).toArray(double[][]::new);
    this.masses = Arrays.stream(weights).mapToDouble(w -> Arrays.stream(w).sum()).toArray();
  }

  private double[] weigh(int[] grams) {
    return Arrays.stream(grams).mapToDouble(commonness::weight).toArray();
  }

  private record Ranked(String id, double sum, double most) {}

  /**
   * The documents to compare, the most alike first.
   *
   * @param candidates by document: pairs of an own task and one of that document
   * @param tasks a document's tasks by its id
   */
  List<String> of(Map<String, Set<TaskPair>> candidates, Function<String, List<TaskText>> tasks) {
    List<Ranked> ranked =
        candidates.entrySet().stream()
            .map(entry -> rank(entry.getKey(), entry.getValue(), tasks.apply(entry.getKey())))
            .sorted(Comparator.comparingDouble(Ranked::sum).reversed().thenComparing(Ranked::id))
            .toList();
    return IntStream.range(0, ranked.size())
        .filter(i -> i < MOST || ranked.get(i).most() >= NEARLY)
        .mapToObj(i -> ranked.get(i).id())
        .toList();
  }

  /** The squares let one task that is half alike count more than many that share a word. */
  private Ranked rank(String id, Set<TaskPair> pairs, List<TaskText> tasks) {
    double sum = 0;
    double most = 0;
    for (TaskPair pair : pairs) {
      double share = share(pair.left(), tasks.get(pair.right()).grams());
      sum += share * share;
      most = Math.max(most, share);
    }
    return new Ranked(id, sum, most);
  }

  private double share(int task, int[] other) {
    int[] grams = own.get(task);
    double common = 0;
    double mass = 0;
    int i = 0;
    for (int gram : other) {
      while (i < grams.length && grams[i] < gram) {
        i++;
      }
      boolean same = i < grams.length && grams[i] == gram;
      double weight = same ? weights[task][i] : commonness.weight(gram);
      mass += weight;
      common += same ? weight : 0;
    }
    return common / Math.max(1, Math.min(mass, masses[task]));
  }
}
