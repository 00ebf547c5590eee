package org.zhengmai.loader.block;

import java.util.List;
import org.zhengmai.loader.source.Passage;

/**
 * The numbered items of a document.
 *
 * @param preamble what stands between the addressees and the first item
 * @param items those at the top, in order
 * @param tail what stands behind the last item: from when it is in force, what it repeals,
 *     signature
 */
public record Outline(Passage preamble, List<Item> items, Passage tail) {}
