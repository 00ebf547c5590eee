package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengmai.loader.lineage.LineageDelta.Strictness;
import org.zhengmai.loader.lineage.LineageDelta.Trend;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Joins the targets of two documents that count the same thing, and tells which way each went. Two
 * targets are joined where base (每千人, 人均), unit and scope agree and the indicators say the same;
 * each at most once, the most alike first, among equals those with the same term, then those whose
 * figures are nearest in the text's order.
 */
public final class TargetComparer {

  /** 每个县, 各乡镇: a figure that holds for each of several. */
  private static final Pattern EACH = Pattern.compile("^[每各]个?");

  private TargetComparer() {}

  /**
   * Compares the targets of two documents.
   *
   * @param left those of the document of the higher level, or the earlier one
   * @param right those of the other
   * @param whole whether the full text of both is held: only then is a target without a counterpart
   *     told as MISSING or NEW
   * @return one entry a pair in the left order, then the missing ones, then the new ones
   */
  public static List<TargetComparison> compare(
      List<ComparedTarget> left, List<ComparedTarget> right, boolean whole) {
    List<TargetComparison> found = new ArrayList<>();
    Set<ComparedTarget> taken = new HashSet<>();
    for (TargetComparison pair : candidates(left, right)) {
      ComparedTarget from = pair.left().orElseThrow();
      ComparedTarget to = pair.right().orElseThrow();
      if (!taken.contains(from) && !taken.contains(to)) {
        found.add(pair);
        taken.add(from);
        taken.add(to);
      }
    }
    found.sort(Comparator.comparingInt(pair -> pair.left().orElseThrow().position()));
    if (whole) {
      left.stream().filter(t -> !taken.contains(t)).map(t -> alone(t, true)).forEach(found::add);
      right.stream().filter(t -> !taken.contains(t)).map(t -> alone(t, false)).forEach(found::add);
    }
    return found;
  }

  private static List<TargetComparison> candidates(
      List<ComparedTarget> left, List<ComparedTarget> right) {
    List<TargetComparison> candidates = new ArrayList<>();
    for (ComparedTarget from : left) {
      for (ComparedTarget to : right) {
        double likeness = likeness(from, to);
        if (likeness > 0) {
          candidates.add(pair(from, to, likeness));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(TargetComparison::likeness)
            .reversed()
            .thenComparing(pair -> !sameTerm(pair))
            .thenComparing(pair -> distance(pair))
            .thenComparing(pair -> pair.left().orElseThrow().position()));
    return candidates;
  }

  private static double likeness(ComparedTarget from, ComparedTarget to) {
    Optional<String> one = from.figure().indicator();
    Optional<String> other = to.figure().indicator();
    boolean comparable =
        one.isPresent()
            && other.isPresent()
            && Measure.comparable(from.figure().unit(), to.figure().unit())
            && each(from).equals(each(to));
    return comparable ? Indicator.of(one.get()).likeness(Indicator.of(other.get())) : 0;
  }

  /** 每个县（市、区） and 每县 hold for the same; 全市 and 全省 each for its own whole. */
  private static String each(ComparedTarget target) {
    return target
        .scope()
        .filter(scope -> EACH.matcher(scope).find())
        .map(scope -> EACH.matcher(scope).replaceFirst("").substring(0, 1))
        .orElse("");
  }

  private static boolean sameTerm(TargetComparison pair) {
    return pair.left().orElseThrow().lastDay().equals(pair.right().orElseThrow().lastDay());
  }

  private static int distance(TargetComparison pair) {
    return Math.abs(pair.left().orElseThrow().position() - pair.right().orElseThrow().position());
  }

  private static TargetComparison pair(ComparedTarget from, ComparedTarget to, double likeness) {
    Trend trend = Measure.trend(from.figure(), to.figure());
    return new TargetComparison(
        trend,
        Optional.of(from),
        Optional.of(to),
        StrictnessRule.of(trend, from.figure(), to.figure()),
        likeness);
  }

  private static TargetComparison alone(ComparedTarget target, boolean left) {
    Optional<ComparedTarget> here = Optional.of(target);
    return new TargetComparison(
        left ? Trend.MISSING : Trend.NEW,
        left ? here : Optional.empty(),
        left ? Optional.empty() : here,
        Strictness.UNKNOWN,
        0);
  }
}
