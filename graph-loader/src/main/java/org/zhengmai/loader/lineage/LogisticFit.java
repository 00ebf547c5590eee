package org.zhengmai.loader.lineage;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression by Newton's method with a ridge, for the handful of weights that the decision
 * has. The ridge keeps the weights finite where the labels can be told apart without a mistake.
 */
final class LogisticFit {

  private static final int ROUNDS = 60;
  private static final double RIDGE = 0.5;

  /** Longer steps overshoot. */
  private static final double LONGEST_STEP = 5;

  /** Keeps the bias finite where all examples are alike. */
  private static final double LEAST_CURVE = 1e-9;

  private LogisticFit() {}

  /**
   * The weights, in the order of {@link PairFeatures#values}.
   *
   * @param examples what was measured and whether the tasks correspond
   */
  static double[] fit(List<Example> examples) {
    int size = PairFeatures.NONE.values().length;
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size];
      double[][] curve = new double[size][size];
      for (Example example : examples) {
        add(example, weights, gradient, curve);
      }
      for (int i = 1; i < size; i++) {
        gradient[i] -= RIDGE * weights[i];
        curve[i][i] += RIDGE;
      }
      double[] step = solve(curve, gradient);
      double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
      double scale = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
      for (int i = 0; i < size; i++) {
        weights[i] += scale * step[i];
      }
    }
    return weights;
  }

  private static void add(Example example, double[] weights, double[] gradient, double[][] curve) {
    double[] x = example.features().values();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    double p = 1 / (1 + Math.exp(-sum));
    double miss = (example.same() ? 1 : 0) - p;
    for (int i = 0; i < x.length; i++) {
      gradient[i] += miss * x[i];
      for (int j = 0; j < x.length; j++) {
        curve[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
    curve[0][0] += LEAST_CURVE;
  }

  /** Gauss's elimination; the ridge keeps the pivots from zero. */
  private static double[] solve(double[][] m, double[] v) {
    int size = v.length;
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = pivot + 1; row < size; row++) {
        double factor = m[row][pivot] / m[pivot][pivot];
        for (int column = pivot; column < size; column++) {
          m[row][column] -= factor * m[pivot][column];
        }
        v[row] -= factor * v[pivot];
      }
    }
    double[] solution = new double[size];
    for (int row = size - 1; row >= 0; row--) {
      double rest = v[row];
      for (int column = row + 1; column < size; column++) {
        rest -= m[row][column] * solution[column];
      }
      solution[row] = rest / m[row][row];
    }
    return solution;
  }

  /**
   * A pair of tasks.
   *
   * @param features what was measured of it
   * @param same whether a reader says that they correspond
   * @param block pairs of one block are left out together
   */
  record Example(PairFeatures features, boolean same, int block) {

    /** The same pair in a field whose matters are not known. */
    Example withoutMatters() {
      return new Example(features.withoutMatters(), same, block);
    }
  }
}
