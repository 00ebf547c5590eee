package org.zhengmai.loader.witness;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.source.Passage;

/**
 * The copies of one document side by side: one text by the majority of them, and every place where
 * they differ. Breaks of lines and pages, the width and style of brackets and quotation marks, and
 * Markdown marks are no differences.
 */
public final class Collation {

  /**
   * A copy that has less of the best one's text has no voice: it prints a part of the document, or
   * recognition spoiled it. Its tasks that stand in no other copy are kept.
   */
  private static final double SHARED = 0.5;

  private final Passage base;
  private final List<AlignedCopy> all;
  private final List<AlignedCopy> copies;
  private final List<Site> sites;
  private final List<Ballot> ballots;

  private Collation(Passage base, List<AlignedCopy> all) {
    this.base = base;
    this.all = all;
    this.copies =
        all.stream()
            .filter(copy -> base.length() - copy.missing() >= SHARED * base.length())
            .toList();
    this.sites = Site.of(copies);
    this.ballots = sites.stream().map(site -> Ballot.of(copies, site, 0, 0)).toList();
  }

  /** Collates copies that are ordered, best first; at least one. */
  public static Collation of(List<Witness> ordered) {
    Witness best = ordered.get(0);
    Passage base = best.whole();
    List<AlignedCopy> copies = ordered.stream().map(copy -> AlignedCopy.of(copy, best)).toList();
    return new Collation(base, copies);
  }

  /** The places where copies differ, in the order of the text. */
  public List<Variant> variants() {
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      int from = i == 0 ? 0 : sites.get(i - 1).end();
      int to = i + 1 == sites.size() ? base.length() : sites.get(i + 1).start();
      variants.add(new VariantSite(base, copies, sites.get(i)).within(from, to, ballots.get(i)));
    }
    return List.copyOf(variants);
  }

  /** The one text: at each place the reading that most copies have; folded as clean text is. */
  public String text() {
    StringBuilder text = new StringBuilder(base.length());
    int at = 0;
    String best = base.text();
    for (int i = 0; i < sites.size(); i++) {
      text.append(best, at, sites.get(i).start()).append(ballots.get(i).chosen().text());
      at = sites.get(i).end();
    }
    return text.append(best, at, best.length()).toString();
  }

  /**
   * What is accepted of all copies: the findings of the best, but each task from the copy that
   * reads there as most do, and the tasks that only other copies print. Every fact stands in one
   * copy, word for word.
   */
  public DocumentFindings findings() {
    DocumentFindings best = copies.get(0).witness().findings();
    if (all.size() == 1) {
      return best;
    }
    MergedFacts merged = new MergedFacts(copies, ballots);
    OtherTasks others = OtherTasks.of(all, best.sections(), merged.tasks());
    return new DocumentFindings(
        best.document(),
        others.sections(),
        others.tasks(),
        best.citations(),
        best.targets(),
        best.organisations(),
        merged.observations());
  }
}
