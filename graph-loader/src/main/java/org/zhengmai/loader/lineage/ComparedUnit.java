package org.zhengmai.loader.lineage;

import org.zhengmai.loader.source.Passage;

/**
 * A unit named for a task.
 *
 * @param printed the name as printed, without white space
 * @param identity the agency that it means; the name itself where none is known
 * @param function its line of work (卫生健康), by which counterparts at other levels are told; the name
 *     without its place and rank where none is known
 * @param where the printed name
 */
public record ComparedUnit(String printed, String identity, String function, Passage where) {}
