package org.zhengmai.loader.block;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/**
 * A numbered item of a document.
 *
 * @param label its number, for example 16, （二）, 3.1 or 三
 * @param heading its heading without number and final 。; empty where the text begins at once
 * @param whole all of it, from its number to the end of its last child
 * @param text what stands between its heading and its first child, or its end; the heading too
 *     where behind it nothing is said but who answers for the item
 * @param children the items below it
 */
public record Item(
    Passage label, Optional<Passage> heading, Passage whole, Passage text, List<Item> children) {

  /** The number and the heading as printed, for example （二）实施系统修复. */
  public String title() {
    return new Passage(whole.clean(), whole.start(), heading.map(Passage::end).orElse(label.end()))
        .printed();
  }

  /** Whether a heading stands above a text of its own, or items below it. */
  public boolean isHeaded() {
    return heading.isPresent() && heading.get().end() <= text.start();
  }

  /** The heading in folded characters, on which rules match; empty text where there is none. */
  public String headingText() {
    return heading.map(Passage::text).orElse("");
  }
}
