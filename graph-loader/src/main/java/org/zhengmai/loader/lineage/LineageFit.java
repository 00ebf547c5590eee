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

  /** What recall counts beside precision where words alone tell: less, as a wrong line is worse. */
  private static final double RECALL_OF_WORDS = 0.5;

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
      return f(1);
    }

    /** Their harmonic mean with recall counting {@code beta} times as much as precision. */
    double f(double beta) {
      double square = beta * beta;
      return found + listed == 0 ? 1 : (1 + square) * right / (found + square * listed);
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
    Weights named = Weights.of(LogisticFit.fit(from));
    double threshold = threshold(from, named, 1);
    List<Example> unnamed = from.stream().map(Example::withoutMatters).toList();
    return parameters.with(new Decision(named, words(unnamed, named, threshold), threshold));
  }

  /**
   * The weights where words alone tell, scaled so that a clause's words count no more than with
   * matters: otherwise such pairs would seem the surer, the less is known of them.
   */
  private static Weights words(List<Example> unnamed, Weights named, double threshold) {
    Weights fitted = Weights.of(LogisticFit.fit(unnamed));
    double scale = fitted.best() > 0 ? Math.min(1, named.best() / fitted.best()) : 1;
    double own = Decision.logOdds(threshold(unnamed, fitted, RECALL_OF_WORDS));
    return fitted.times(scale).shifted(Decision.logOdds(threshold) - scale * own);
  }

  /** The threshold that does best where these weights alone decide ({@link Result#f}). */
  private static double threshold(List<Example> from, Weights weights, double beta) {
    return IntStream.rangeClosed(2, 18)
        .mapToObj(i -> i / 20.0)
        .max(Comparator.comparingDouble(t -> smoothed(from, weights, t, beta)))
        .orElseThrow();
  }

  /** What a threshold and its neighbours do: a lone peak is luck. */
  private static double smoothed(
      List<Example> from, Weights weights, double threshold, double beta) {
    return IntStream.rangeClosed(-1, 1)
        .mapToDouble(
            i -> result(from, new Decision(weights, weights, threshold + i / 20.0)).f(beta))
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
