package org.zhengmai.loader.resolve;

/**
 * One agency of a region took over from another, by a reform of the whole country. Both stay apart:
 * they are linked, never merged.
 *
 * @param predecessorId id of the earlier agency
 * @param successorId id of the later one, of the same region
 * @param since year of the national reform; a region may have followed within a year or so
 * @param note why, in Chinese and English
 */
public record Succession(String predecessorId, String successorId, int since, String note) {}
