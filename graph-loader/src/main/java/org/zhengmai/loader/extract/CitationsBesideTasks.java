package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The citations of items that are no tasks; which paper they ground depends on where they stand.
 */
final class CitationsBesideTasks {

  /** 一、根据《…》，制定本规则: the preamble of a rule may be an item. */
  private static final Pattern OPENING =
      Pattern.compile("(^|。)[^。]{4,400}(制定|制订)本(规则|办法|规定|细则|条例|规程|章程|预案)");

  private CitationsBesideTasks() {}

  /**
   * Those of an item and of all below it.
   *
   * @param tasks where tasks begin, which have citations of their own
   */
  static List<CitationFinding> of(Item item, Set<Integer> tasks, Citations citations) {
    if (tasks.contains(item.whole().start())) {
      return List.of();
    }
    if (SectionClass.of(item.headingText()) == SectionClass.GROUNDS) {
      return citations.in(item.whole(), CitationPlace.GROUNDS);
    }
    if (PaperEntry.is(item)) {
      return citations.in(item.whole(), CitationPlace.ELSEWHERE);
    }
    CitationPlace own =
        item.text().find(OPENING).isPresent() ? CitationPlace.PREAMBLE : CitationPlace.ELSEWHERE;
    Passage said = item.heading().map(h -> item.whole().after(h.start())).orElse(item.text());
    List<CitationFinding> cited =
        new ArrayList<>(citations.in(said.until(Math.max(item.text().end(), said.start())), own));
    item.children().forEach(child -> cited.addAll(of(child, tasks, citations)));
    return cited;
  }
}
