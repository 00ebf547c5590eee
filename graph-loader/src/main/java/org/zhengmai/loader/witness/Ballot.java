package org.zhengmai.loader.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengmai.loader.source.Passage;

/**
 * The vote of copies on a site. Copies with the same bytes are one voice; where two readings have
 * as many voices, the one of the better copy is chosen.
 *
 * @param choices the readings, the chosen one first
 */
record Ballot(List<Choice> choices) {

  /**
   * One reading.
   *
   * @param votes how many voices it has
   * @param voters the words in the copies that have it, the best copy first
   */
  record Choice(int votes, List<Passage> voters) {

    /** The words in the best of its copies. */
    Passage first() {
      return voters.get(0);
    }

    String text() {
      return first().text();
    }
  }

  /** The vote on a site, its readings widened by so many characters to both sides. */
  static Ballot of(List<AlignedCopy> copies, Site site, int left, int right) {
    Map<String, List<Passage>> byText = new LinkedHashMap<>();
    for (AlignedCopy copy : copies) {
      Passage words = copy.at(site, left, right);
      byText.computeIfAbsent(Wording.of(words.text()), k -> new ArrayList<>()).add(words);
    }
    List<Choice> choices = new ArrayList<>();
    byText.values().forEach(words -> choices.add(new Choice(voices(words), List.copyOf(words))));
    choices.sort(Comparator.comparingInt(choice -> -choice.votes()));
    return new Ballot(List.copyOf(choices));
  }

  private static int voices(List<Passage> words) {
    return (int) words.stream().map(w -> w.clean().source().sha256()).distinct().count();
  }

  Choice chosen() {
    return choices.get(0);
  }

  /** The readings that were not chosen. */
  List<Choice> others() {
    return choices.subList(1, choices.size());
  }

  boolean isTie() {
    return choices.size() > 1 && choices.get(1).votes() == chosen().votes();
  }
}
