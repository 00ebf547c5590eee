package org.zhengmai.loader.witness;

import java.util.List;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.extract.ResponsibilityFinding;
import org.zhengmai.loader.extract.TaskFinding;
import org.zhengmai.loader.resolve.Agencies;
import org.zhengmai.loader.resolve.AgencyContext;
import org.zhengmai.loader.resolve.AgencyResolution;
import org.zhengmai.loader.resolve.Issuer;
import org.zhengmai.loader.resolve.TitleRegions;
import org.zhengmai.loader.source.Passage;

/**
 * A sign of faulty recognition: within a list of units stands a name that is that of no known line
 * of work and that no other copy has (市利技局).
 */
final class StrangeUnit {

  /** What is longer is more than a name or two. */
  private static final int LONGEST = 40;

  private final List<AlignedCopy> copies;

  private final AgencyContext context;

  StrangeUnit(List<AlignedCopy> copies) {
    this.copies = copies;
    this.context = context(copies.get(0).witness().findings().document());
  }

  private static AgencyContext context(DocumentText document) {
    return document
        .issuer()
        .or(document::title)
        .flatMap(name -> TitleRegions.standard().resolve(name.text(), null))
        .map(Issuer::region)
        .map(AgencyContext::of)
        .orElseGet(AgencyContext::unknown);
  }

  /**
   * Whether a reading is such a name, or a part of one.
   *
   * @param reading what one copy has
   * @param chosen what stands there in the copy whose reading is chosen
   */
  boolean isIn(Passage reading, Passage chosen) {
    List<Passage> listed = namesAt(chosen);
    List<Passage> own = namesAt(reading);
    return !listed.isEmpty()
        && !reading.isEmpty()
        && chosen.length() <= LONGEST
        && own.stream().noneMatch(name -> isKnown(name) || isElsewhere(name, reading));
  }

  /** The units' names that a reading touches. */
  private List<Passage> namesAt(Passage reading) {
    return copies.stream()
        .map(AlignedCopy::witness)
        .filter(witness -> witness.whole().clean() == reading.clean())
        .flatMap(witness -> witness.findings().tasks().stream())
        .filter(task -> touches(task.whole(), reading))
        .map(TaskFinding::responsibilities)
        .flatMap(List::stream)
        .map(ResponsibilityFinding::name)
        .filter(name -> touches(name, reading))
        .toList();
  }

  private static boolean touches(Passage name, Passage reading) {
    return name.start() < Math.max(reading.end(), reading.start() + 1)
        && reading.start() < name.end();
  }

  /** Where it cannot be told, as the document's division is not known, it counts as known. */
  private boolean isKnown(Passage name) {
    return !(Agencies.standard().resolve(name.text(), context)
            instanceof AgencyResolution.Resolved resolved)
        || resolved.agency().function() != null;
  }

  private boolean isElsewhere(Passage name, Passage reading) {
    return copies.stream()
        .map(copy -> copy.witness().whole())
        .filter(whole -> whole.clean() != reading.clean())
        .anyMatch(whole -> whole.text().contains(name.text()));
  }
}
