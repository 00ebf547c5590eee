package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Aligns the characters of two stretches as Smith and Waterman do, again and again: each round
 * takes the best local alignment among the characters that no earlier round took, so that measures
 * that stand in another order are found too.
 */
final class LocalAligner {

  private static final int MATCH = 2;
  private static final int MISMATCH = -2;
  private static final int GAP = -1;
  private static final int LEAST = 3 * MATCH;
  private static final int ROUNDS = 12;

  private static final byte STOP = 0;
  private static final byte BOTH = 1;
  private static final byte LEFT = 2;
  private static final byte RIGHT = 3;

  private final List<Token> left;
  private final List<Token> right;
  private final int[] rightOfLeft;
  private final int[] leftOfRight;
  private final int[][] scores;
  private final byte[][] steps;

  private LocalAligner(List<Token> left, List<Token> right) {
    this.left = left;
    this.right = right;
    this.rightOfLeft = new int[left.size()];
    this.leftOfRight = new int[right.size()];
    this.scores = new int[left.size() + 1][right.size() + 1];
    this.steps = new byte[left.size() + 1][right.size() + 1];
    Arrays.fill(rightOfLeft, -1);
    Arrays.fill(leftOfRight, -1);
  }

  /** Characters that correspond. */
  static final class Alignment {
    private final int[] rightOfLeft;
    private final int[] leftOfRight;

    private Alignment(int[] rightOfLeft, int[] leftOfRight) {
      this.rightOfLeft = rightOfLeft;
      this.leftOfRight = leftOfRight;
    }

    /** The place of a left character's counterpart, or -1. */
    int rightOf(int left) {
      return rightOfLeft[left];
    }

    /** The place of a right character's counterpart, or -1. */
    int leftOf(int right) {
      return leftOfRight[right];
    }
  }

  /** Aligns two stretches. */
  static Alignment align(List<Token> left, List<Token> right) {
    LocalAligner aligner = new LocalAligner(left, right);
    int rounds = 0;
    while (rounds < ROUNDS && aligner.round()) {
      rounds++;
    }
    return new Alignment(aligner.rightOfLeft, aligner.leftOfRight);
  }

  private boolean round() {
    int best = 0;
    int bestLeft = 0;
    int bestRight = 0;
    for (int i = 1; i <= left.size(); i++) {
      for (int j = 1; j <= right.size(); j++) {
        fill(i, j);
        if (scores[i][j] > best) {
          best = scores[i][j];
          bestLeft = i;
          bestRight = j;
        }
      }
    }
    if (best < LEAST) {
      return false;
    }
    take(bestLeft, bestRight);
    return true;
  }

  private void fill(int i, int j) {
    int score = 0;
    byte step = STOP;
    if (rightOfLeft[i - 1] < 0 && leftOfRight[j - 1] < 0) {
      boolean same = left.get(i - 1).mark() == right.get(j - 1).mark();
      int both = scores[i - 1][j - 1] + (same ? MATCH : MISMATCH);
      if (both > score) {
        score = both;
        step = BOTH;
      }
      if (scores[i - 1][j] + GAP > score) {
        score = scores[i - 1][j] + GAP;
        step = LEFT;
      }
      if (scores[i][j - 1] + GAP > score) {
        score = scores[i][j - 1] + GAP;
        step = RIGHT;
      }
    }
    scores[i][j] = score;
    steps[i][j] = step;
  }

  private void take(int fromLeft, int fromRight) {
    int i = fromLeft;
    int j = fromRight;
    List<int[]> matched = new ArrayList<>();
    while (steps[i][j] != STOP) {
      byte step = steps[i][j];
      if (step == BOTH && left.get(i - 1).mark() == right.get(j - 1).mark()) {
        matched.add(new int[] {i - 1, j - 1});
      }
      i -= step == RIGHT ? 0 : 1;
      j -= step == LEFT ? 0 : 1;
    }
    for (int[] pair : matched) {
      rightOfLeft[pair[0]] = pair[1];
      leftOfRight[pair[1]] = pair[0];
    }
  }
}
