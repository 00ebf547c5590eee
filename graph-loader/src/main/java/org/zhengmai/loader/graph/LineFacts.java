package org.zhengmai.loader.graph;

import org.jspecify.annotations.Nullable;

/**
 * What tells a document from and joins it with others: by what it is found when it is named by its
 * title alone, and what shows that two papers are one work.
 *
 * @param keys what it and its annex are called
 * @param year of issue; null where nothing tells
 * @param issuedAnew whether its title says that the annex is issued once more
 * @param title where its title stands; null where it issues nothing under itself
 */
public record LineFacts(
    TitleKeys keys, @Nullable Integer year, boolean issuedAnew, @Nullable Evidence title) {}
