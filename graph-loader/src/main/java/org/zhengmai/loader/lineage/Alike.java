package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.zhengmai.loader.source.Passage;

/**
 * Two tasks that correspond, their clauses paired one to one and aligned character by character.
 *
 * @param left the left task
 * @param right the right one
 * @param pairs the paired clauses, best claim first
 * @param leftTokens the left characters that were aligned
 * @param rightTokens the right ones
 * @param alignment which stands for which
 */
record Alike(
    TaskText left,
    TaskText right,
    List<ClausePair> pairs,
    List<Token> leftTokens,
    List<Token> rightTokens,
    LocalAligner.Alignment alignment) {

  /** Pairs the clauses by claim, those that tell too little beside the best left out. */
  static Alike of(TaskText left, TaskText right, List<ClausePair> found, double share) {
    List<ClausePair> pairs = oneToOne(found, found.get(0).claim() * share);
    boolean leftShorter = left.length() <= right.length();
    List<Token> leftTokens = tokens(leftShorter ? left.clauses() : matched(pairs, true));
    List<Token> rightTokens = tokens(leftShorter ? matched(pairs, false) : right.clauses());
    return new Alike(
        left, right, pairs, leftTokens, rightTokens, LocalAligner.align(leftTokens, rightTokens));
  }

  /** Takes each clause once, the best claims first, and none below the least. */
  static List<ClausePair> oneToOne(List<ClausePair> found, double least) {
    List<ClausePair> pairs = new ArrayList<>();
    Set<Clause> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ClausePair pair : found) {
      boolean free = !taken.contains(pair.left()) && !taken.contains(pair.right());
      if (free && pair.claim() >= least) {
        pairs.add(pair);
        taken.add(pair.left());
        taken.add(pair.right());
      }
    }
    return pairs;
  }

  private static List<Clause> matched(List<ClausePair> pairs, boolean left) {
    return pairs.stream()
        .map(pair -> left ? pair.left() : pair.right())
        .sorted(Comparator.comparingInt(Clause::start))
        .toList();
  }

  private static List<Token> tokens(List<Clause> clauses) {
    return clauses.stream().flatMap(clause -> clause.tokens().stream()).toList();
  }

  boolean leftIsShorter() {
    return left.length() <= right.length();
  }

  TaskText shorter() {
    return leftIsShorter() ? left : right;
  }

  /** The share of the left task's characters that have a counterpart. */
  double leftCoverage() {
    return coverage(left, leftTokens, alignment::rightOf);
  }

  /** The share of the right task's characters that have a counterpart. */
  double rightCoverage() {
    return coverage(right, rightTokens, alignment::leftOf);
  }

  private static double coverage(TaskText task, List<Token> tokens, IntUnaryOperator counterpart) {
    Set<Token> covered = covered(tokens, counterpart);
    Stream<Clause> text = task.clauses().stream().filter(clause -> !clause.heading());
    long count = text.flatMap(clause -> clause.tokens().stream()).filter(covered::contains).count();
    boolean headingOnly = task.clauses().stream().allMatch(Clause::heading);
    return (headingOnly ? covered.size() : count) / (double) Math.max(1, task.length());
  }

  private static Set<Token> covered(List<Token> tokens, IntUnaryOperator counterpart) {
    Set<Token> covered = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (counterpart.applyAsInt(i) >= 0) {
        covered.add(tokens.get(i));
      }
    }
    return covered;
  }

  /** The characters of the shorter task that have a counterpart. */
  Set<Token> coveredOfShorter() {
    return leftIsShorter()
        ? covered(leftTokens, alignment::rightOf)
        : covered(rightTokens, alignment::leftOf);
  }

  /** Masked figures and places that stand for each other and are printed differently. */
  List<Substitution> substitutions() {
    List<Substitution> found = new ArrayList<>();
    for (int i = 0; i < leftTokens.size(); i++) {
      int counterpart = alignment.rightOf(i);
      if (counterpart >= 0 && leftTokens.get(i).isMasked()) {
        Passage from = passage(left, leftTokens.get(i));
        Passage to = passage(right, rightTokens.get(counterpart));
        if (!from.text().equals(to.text())) {
          found.add(new Substitution(leftTokens.get(i).mark(), from, to));
        }
      }
    }
    return found;
  }

  /**
   * One masked word for another.
   *
   * @param mark the kind of word
   * @param from the left word
   * @param to the right one
   */
  record Substitution(char mark, Passage from, Passage to) {}

  private static Passage passage(TaskText task, Token token) {
    return new Passage(task.clauses().get(0).clean(), token.start(), token.end());
  }
}
