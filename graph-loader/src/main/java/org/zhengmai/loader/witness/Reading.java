package org.zhengmai.loader.witness;

import java.util.List;
import org.zhengmai.loader.source.Passage;

/**
 * What some of the copies have at a place where copies differ.
 *
 * @param text the words as the best of them prints them, without white space and page furniture;
 *     empty where they have nothing there
 * @param votes how many voices it has: copies with the same bytes are one
 * @param places the words in each of these copies, the best copy first
 */
public record Reading(String text, int votes, List<Passage> places) {}
