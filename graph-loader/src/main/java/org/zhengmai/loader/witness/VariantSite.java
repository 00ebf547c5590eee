package org.zhengmai.loader.witness;

import java.util.List;
import org.zhengmai.loader.source.Passage;

/** Makes a variant of a site: reads it out in words, with what stands around it. */
final class VariantSite {

  /** A reading takes in what is left of a word: 矽 becomes 尘矽肺. */
  private static final int REST_OF_WORD = 2;

  private static final int LONGEST_FIGURE = 12;

  /** What is longer is a sentence, and needs no rest of a word. */
  private static final int WORDS = 16;

  private static final int CONTEXT = 12;

  private final Passage base;
  private final List<AlignedCopy> copies;
  private final Site site;

  VariantSite(Passage base, List<AlignedCopy> copies, Site site) {
    this.base = base;
    this.copies = copies;
    this.site = site;
  }

  /**
   * The variant; its words do not reach beyond these bounds, where other sites are.
   *
   * @param bare the vote on just the characters that differ
   */
  Variant within(int from, int to, Ballot bare) {
    boolean words = bare.choices().stream().allMatch(choice -> choice.text().length() <= WORDS);
    int left = words ? restOfWord(site.start() - 1, -1, from - 1) : 0;
    int right = words ? restOfWord(site.end(), 1, to) : 0;
    Ballot ballot = Ballot.of(copies, site, left, right);
    return new Variant(
        new VariantKinds(copies).of(bare, ballot),
        ballot.choices().stream().map(VariantSite::reading).toList(),
        ballot.isTie(),
        base.sub(Math.max(0, site.start() - left - CONTEXT), site.start() - left).printed(),
        base.sub(site.end() + right, Math.min(base.length(), site.end() + right + CONTEXT))
            .printed());
  }

  /** How many characters of the word stand here in this direction: two ideographs, or a figure. */
  private int restOfWord(int start, int step, int limit) {
    int count = 0;
    boolean figure = start != limit && isLatin(base.charAt(start));
    for (int at = start; at != limit; at += step) {
      char c = base.charAt(at);
      boolean goesOn = figure ? isLatin(c) : Character.isIdeographic(c);
      int border = step > 0 ? at : at + 1;
      boolean newParagraph = base.clean().startsParagraph(base.start() + border);
      if (!goesOn || newParagraph || count == (figure ? LONGEST_FIGURE : REST_OF_WORD)) {
        break;
      }
      count++;
    }
    return count;
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static Reading reading(Ballot.Choice choice) {
    return new Reading(choice.first().printed(), choice.votes(), choice.voters());
  }
}
