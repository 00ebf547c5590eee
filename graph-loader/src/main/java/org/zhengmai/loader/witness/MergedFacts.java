package org.zhengmai.loader.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengmai.loader.extract.ObservationFinding;
import org.zhengmai.loader.extract.TaskFinding;
import org.zhengmai.loader.source.Passage;

/**
 * Takes each task of the best copy from the copy that reads there as most copies do: the units and
 * the deadline that most have, then the fewest outvoted readings in its text, then the better copy.
 * So every fact still stands in one copy, word for word, while what one copy alone has wrong does
 * not reach the document; nor does an observation on words that were outvoted.
 */
final class MergedFacts {

  private final List<AlignedCopy> copies;

  /** For each copy the places of readings that were outvoted. */
  private final Map<AlignedCopy, List<Passage>> outvoted = new HashMap<>();

  MergedFacts(List<AlignedCopy> copies, List<Ballot> ballots) {
    this.copies = copies;
    for (AlignedCopy copy : copies) {
      List<Passage> lost = new ArrayList<>();
      ballots.forEach(ballot -> addLost(copy, ballot, lost));
      outvoted.put(copy, lost);
    }
  }

  private static void addLost(AlignedCopy copy, Ballot ballot, List<Passage> lost) {
    if (!ballot.isTie()) {
      ballot.others().stream()
          .flatMap(choice -> choice.voters().stream())
          .filter(words -> words.clean() == copy.witness().whole().clean())
          .filter(words -> copy.witness().whole().contains(words.start()))
          .forEach(lost::add);
    }
  }

  /** A task as one copy has it. */
  private record Candidate(AlignedCopy copy, TaskFinding task) {

    /** What stands of it besides its words. */
    String facts() {
      StringBuilder facts = new StringBuilder();
      task.responsibilities()
          .forEach(unit -> facts.append(unit.name().text()).append(unit.role()).append('|'));
      task.deadline().ifPresent(deadline -> facts.append(deadline.raw().text()));
      return facts.toString();
    }
  }

  List<TaskFinding> tasks() {
    Map<String, List<Candidate>> candidates = new HashMap<>();
    for (AlignedCopy copy : copies) {
      for (TaskFinding task : copy.witness().findings().tasks()) {
        candidates
            .computeIfAbsent(key(task), k -> new ArrayList<>())
            .add(new Candidate(copy, task));
      }
    }
    return copies.get(0).witness().findings().tasks().stream()
        .map(task -> best(candidates.getOrDefault(key(task), List.of()), task))
        .toList();
  }

  /** The same task stands at the same place of the same section. */
  private static String key(TaskFinding task) {
    return task.section().orElse("") + "|" + task.path() + "|" + task.position();
  }

  private TaskFinding best(List<Candidate> candidates, TaskFinding own) {
    Map<String, Set<String>> voices = new HashMap<>();
    candidates.forEach(
        candidate ->
            voices
                .computeIfAbsent(candidate.facts(), k -> new HashSet<>())
                .add(candidate.copy().witness().source().sha256()));
    TaskFinding best = own;
    int mostVoices = -1;
    int fewestLost = 0;
    for (Candidate candidate : candidates) {
      int votes = voices.getOrDefault(candidate.facts(), Set.of()).size();
      int lost = lost(candidate);
      if (votes > mostVoices || (votes == mostVoices && lost < fewestLost)) {
        best = candidate.task();
        mostVoices = votes;
        fewestLost = lost;
      }
    }
    return best;
  }

  /** What is to be observed in the best copy, without what the other copies have outvoted. */
  List<ObservationFinding> observations() {
    AlignedCopy best = copies.get(0);
    List<Passage> lost = outvoted.getOrDefault(best, List.of());
    return best.witness().findings().observations().stream()
        .filter(
            observation ->
                lost.stream()
                    .noneMatch(
                        words ->
                            words.start() < observation.passage().end()
                                && observation.passage().start() < words.end()))
        .toList();
  }

  private int lost(Candidate candidate) {
    Passage whole = candidate.task().whole();
    return (int)
        outvoted.getOrDefault(candidate.copy(), List.of()).stream()
            .filter(words -> whole.start() <= words.start() && words.end() <= whole.end())
            .count();
  }
}
