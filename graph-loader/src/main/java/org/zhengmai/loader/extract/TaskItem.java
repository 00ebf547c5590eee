package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.source.Passage;

/**
 * An item that is a task, with the items in which it lies, outermost first.
 *
 * @param item the task
 * @param parents the sections above it
 * @param kind key task or safeguard
 * @param duty whether it is one of a list of duties, whose heading is the unit
 */
record TaskItem(Item item, List<Item> parents, TaskKind kind, boolean duty) {

  /** All that stands below the heading, points included. */
  Passage text() {
    return item.whole().after(item.text().start());
  }
}
