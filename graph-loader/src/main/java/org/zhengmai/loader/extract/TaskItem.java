package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.block.Item;

/**
 * An item that is a task, with the items in which it lies, outermost first.
 *
 * @param item the task
 * @param parents the sections above it
 * @param kind key task or safeguard
 * @param duty whether it is one of a list of duties, whose heading is the unit
 */
record TaskItem(Item item, List<Item> parents, TaskKind kind, boolean duty) {}
