package org.zhengmai.loader.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengmai.loader.extract.ResponsibilityFinding;
import org.zhengmai.loader.extract.TaskFinding;

/**
 * Orders the copies of one document so that the one to take facts from comes first: the copy that
 * most often has what most of the others have, then the one with fewer things to observe, then by
 * key so that the choice does not depend on the order of loading. A copy that leaves out tasks and
 * much of the text comes behind the whole ones. A name that recognition garbled (市利技局) stands in
 * one copy only, and so speaks against it.
 */
public final class Witnesses {

  /** A copy with less of the longest one's text may be a part of it. */
  private static final double WHOLE = 0.6;

  private Witnesses() {}

  /** The copies, best first. */
  public static List<Witness> ordered(List<Witness> copies) {
    Map<String, Integer> votes = new HashMap<>();
    List<Witness> voters = distinct(copies);
    voters.forEach(copy -> facts(copy).forEach(fact -> votes.merge(fact, 1, Integer::sum)));
    int longest = copies.stream().mapToInt(copy -> copy.whole().length()).max().orElse(0);
    int most = copies.stream().mapToInt(copy -> copy.findings().tasks().size()).max().orElse(0);
    Comparator<Witness> best =
        Comparator.comparing((Witness copy) -> isPart(copy, longest, most))
            .thenComparingInt(copy -> -agreements(copy, votes, voters.size()))
            .thenComparingInt(copy -> lonely(copy, votes))
            .thenComparingInt(copy -> copy.findings().observations().size())
            .thenComparing(copy -> copy.source().key())
            .thenComparingInt(copy -> copy.whole().start());
    List<Witness> ordered = new ArrayList<>(copies);
    ordered.sort(best);
    return List.copyOf(ordered);
  }

  private static boolean isPart(Witness copy, int longest, int most) {
    return copy.whole().length() < WHOLE * longest && copy.findings().tasks().size() < most;
  }

  /** The same bytes in two files are one voice. */
  private static List<Witness> distinct(List<Witness> copies) {
    Set<String> seen = new HashSet<>();
    return copies.stream().filter(copy -> seen.add(copy.source().sha256())).toList();
  }

  private static int agreements(Witness copy, Map<String, Integer> votes, int copies) {
    return (int)
        facts(copy).stream().filter(fact -> 2 * votes.getOrDefault(fact, 0) > copies).count();
  }

  private static int lonely(Witness copy, Map<String, Integer> votes) {
    return (int) facts(copy).stream().filter(fact -> votes.getOrDefault(fact, 0) == 1).count();
  }

  private static Set<String> facts(Witness copy) {
    Set<String> facts = new HashSet<>();
    for (TaskFinding task : copy.findings().tasks()) {
      facts.add(task.path());
      for (ResponsibilityFinding unit : task.responsibilities()) {
        facts.add(task.path() + " " + unit.name().text() + " " + unit.role());
      }
    }
    return facts;
  }
}
