package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhengmai.loader.lineage.LogisticFit.Example;

/** Fits the decision to pairs that readers have labelled, and tells how well it does on others. */
public final class LineageFit {

  /** Right tasks that follow each other are left out together: their words are alike. */
  private static final int BLOCK = 6;

  private final List<Example> examples = new ArrayList<>();
  private final LineageParameters parameters;
  private int nextBlock;

  /** A fit that starts from these parameters; only the decision's own are changed. */
  public LineageFit(LineageParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Two tasks that correspond.
   *
   * @param left the left task's label
   * @param right the right task's label
   * @param kinds the kinds that readers gave; not used by the fit
   * @param doubtful whether the reader would not say so or otherwise; counts neither way
   */
  public record Labelled(String left, String right, Set<LineageKind> kinds, boolean doubtful) {}

  /**
   * How well the decision does.
   *
   * @param right pairs found that readers list
   * @param found pairs found
   * @param listed pairs that readers list
   */
  public record Result(int right, int found, int listed) {

    /** The share of what is found that readers list. */
    public double precision() {
      return found == 0 ? 1 : right / (double) found;
    }

    /** The share of what readers list that is found. */
    public double recall() {
      return listed == 0 ? 1 : right / (double) listed;
    }

    /** Their harmonic mean. */
    public double f1() {
      return found + listed == 0 ? 1 : 2.0 * right / (found + listed);
    }

    Result plus(Result other) {
      return new Result(right + other.right, found + other.found, listed + other.listed);
    }
  }

  /**
   * Adds two documents between which every pair is labelled.
   *
   * @param left the left document
   * @param right the right document
   * @param labelled the pairs that correspond; all others do not
   * @param from the first right task that readers looked at, from 0
   * @param to the right task after the last that they looked at
   */
  public void add(
      ComparedDocument left, ComparedDocument right, List<Labelled> labelled, int from, int to) {
    Map<TaskPair, PairFeatures> features =
        new DocumentComparer(WordCounts.of(List.of(left, right)), parameters).features(left, right);
    Map<String, Boolean> doubtful = new HashMap<>();
    labelled.forEach(label -> doubtful.put(label.left() + " " + label.right(), label.doubtful()));
    for (int j = from; j < to; j++) {
      for (int i = 0; i < left.tasks().size(); i++) {
        Boolean doubt =
            doubtful.get(left.tasks().get(i).label() + " " + right.tasks().get(j).label());
        PairFeatures measured = features.getOrDefault(new TaskPair(i, j), PairFeatures.NONE);
        if (doubt == null || !doubt) {
          examples.add(new Example(measured, doubt != null, nextBlock + (j - from) / BLOCK));
        }
      }
    }
    nextBlock += (to - from) / BLOCK + 1;
  }

  /** The parameters with a decision fitted to all that was added. */
  public LineageParameters fitted() {
    return fit(examples);
  }

  /** How well a decision fitted to the other blocks does on each block. */
  public Result crossValidated() {
    return IntStream.range(0, nextBlock)
        .mapToObj(
            block -> {
              List<Example> rest = examples.stream().filter(e -> e.block() != block).toList();
              List<Example> own = examples.stream().filter(e -> e.block() == block).toList();
              return own.isEmpty() ? new Result(0, 0, 0) : result(own, fit(rest).decision());
            })
        .reduce(new Result(0, 0, 0), Result::plus);
  }

  /** How well parameters do on all that was added. */
  public Result result(LineageParameters decision) {
    return result(examples, decision.decision());
  }

  private LineageParameters fit(List<Example> from) {
    Decision fitted = Decision.of(LogisticFit.fit(from), 0.5);
    List<Double> thresholds = IntStream.rangeClosed(2, 18).mapToObj(i -> i / 20.0).toList();
    double best =
        thresholds.stream()
            .max(Comparator.comparingDouble(t -> smoothed(from, fitted, t)))
            .orElseThrow();
    return parameters.with(fitted.withThreshold(best));
  }

  /** F1 at a threshold and at its neighbours: a lone peak is luck. */
  private static double smoothed(List<Example> from, Decision fitted, double threshold) {
    return IntStream.rangeClosed(-1, 1)
        .mapToDouble(i -> result(from, fitted.withThreshold(threshold + i / 20.0)).f1())
        .sum();
  }

  private static Result result(List<Example> examples, Decision decision) {
    int right = 0;
    int found = 0;
    int listed = 0;
    for (Example example : examples) {
      boolean accepted = decision.accepts(example.features());
      found += accepted ? 1 : 0;
      listed += example.same() ? 1 : 0;
      right += accepted && example.same() ? 1 : 0;
    }
    return new Result(right, found, listed);
  }
}
