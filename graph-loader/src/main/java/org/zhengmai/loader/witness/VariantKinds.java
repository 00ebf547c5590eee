package org.zhengmai.loader.witness;

import java.util.List;
import org.zhengmai.loader.extract.DamageSigns;
import org.zhengmai.loader.source.Passage;

/** Tells the kind of a variant from its readings. */
final class VariantKinds {

  private final StrangeUnit units;

  VariantKinds(List<AlignedCopy> copies) {
    this.units = new StrangeUnit(copies);
  }

  /**
   * The kind.
   *
   * @param bare the vote on just the characters that differ
   * @param words the vote on whole words
   */
  VariantKind of(Ballot bare, Ballot words) {
    if (isDamaged(bare, words)) {
      return VariantKind.OCR_DAMAGE;
    }
    String chosen = bare.chosen().text();
    String letters = Wording.ofLetters(chosen);
    if (bare.others().stream().allMatch(o -> Wording.ofLetters(o.text()).equals(letters))) {
      return VariantKind.PUNCTUATION;
    }
    if (bare.others().stream().allMatch(other -> Wording.isPartOf(other.text(), chosen))) {
      return VariantKind.OMISSION;
    }
    boolean longer = bare.others().stream().allMatch(o -> Wording.isPartOf(chosen, o.text()));
    return longer ? VariantKind.ADDITION : VariantKind.WORDING;
  }

  private boolean isDamaged(Ballot bare, Ballot words) {
    return words.choices().stream().anyMatch(choice -> !DamageSigns.in(choice.first()).isEmpty())
        || bare.others().stream().anyMatch(other -> isDamaged(other, bare.chosen().first()))
        || words.others().stream()
            .anyMatch(other -> isLone(other, words) && isStrange(other, words));
  }

  private static boolean isDamaged(Ballot.Choice other, Passage chosen) {
    return LookAlikes.differOnlySo(other.text(), chosen.text())
        || EchoedPhrase.isIn(other.first(), chosen.text());
  }

  /** One voice against several: with one against one, none can say which name is strange. */
  private static boolean isLone(Ballot.Choice other, Ballot ballot) {
    return other.votes() == 1 && ballot.chosen().votes() > 1;
  }

  private boolean isStrange(Ballot.Choice other, Ballot ballot) {
    return units.isIn(other.first(), ballot.chosen().first());
  }
}
