package org.zhengmai.loader.lineage;

import java.util.List;

/**
 * Logistic regression by Newton's method with a ridge, for the handful of weights that the decision
 * has. The ridge keeps the weights finite where the labels can be told apart without a mistake.
 */
final class LogisticFit {

  private static final int ROUNDS = 40;
  private static final double RIDGE = 0.05;

  private LogisticFit() {}

  /**
   * The weights: of the bias, the clause and the heading.
   *
   * @param examples what was measured and whether the tasks correspond
   */
  static double[] fit(List<Example> examples) {
    double[] weights = new double[3];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[3];
      double[][] curve = new double[3][3];
      for (Example example : examples) {
        double[] x = {1, example.features().clause(), example.features().heading()};
        double p = 1 / (1 + Math.exp(-(weights[0] * x[0] + weights[1] * x[1] + weights[2] * x[2])));
        double miss = (example.same() ? 1 : 0) - p;
        for (int i = 0; i < 3; i++) {
          gradient[i] += miss * x[i];
          for (int j = 0; j < 3; j++) {
            curve[i][j] += p * (1 - p) * x[i] * x[j];
          }
        }
      }
      for (int i = 1; i < 3; i++) {
        gradient[i] -= RIDGE * weights[i];
        curve[i][i] += RIDGE;
      }
      curve[0][0] += 1e-9;
      double[] step = solve(curve, gradient);
      for (int i = 0; i < 3; i++) {
        weights[i] += step[i];
      }
    }
    return weights;
  }

  /** Cramer's rule. */
  private static double[] solve(double[][] m, double[] v) {
    double whole = determinant(m);
    double[] solution = new double[3];
    for (int column = 0; column < 3; column++) {
      double[][] replaced = new double[3][];
      for (int row = 0; row < 3; row++) {
        replaced[row] = m[row].clone();
        replaced[row][column] = v[row];
      }
      solution[column] = determinant(replaced) / whole;
    }
    return solution;
  }

  private static double determinant(double[][] m) {
    return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
  }

  /**
   * A pair of tasks.
   *
   * @param features what was measured of it
   * @param same whether a reader says that they correspond
   * @param block pairs of one block are left out together
   */
  record Example(PairFeatures features, boolean same, int block) {}
}
