package org.zhengmai.loader.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a document says that it is in force.
 *
 * @param from the first day in force; null where it is not said
 * @param until the last day in force; null where no end is said
 * @param evidence the words that say so
 */
public record ValidityRecord(
    @Nullable LocalDate from, @Nullable LocalDate until, Evidence evidence) {}
