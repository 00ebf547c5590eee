package org.zhengmai.loader.graph;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.extract.TargetComparator;

/**
 * A figure that a document commits to.
 *
 * @param id {@code target/}, the document's key, the path of its task ({@code -} for one that
 *     stands outside the tasks) and its place among the targets there, from 1
 * @param position its place among all targets of the document, from 1: those outside the tasks
 *     first, then those of each task
 * @param raw the clause that states it, as printed
 * @param indicator what is counted, as printed; null where nothing is printed for it
 * @param comparator how the figure binds
 * @param value the figure, in the printed unit; null for a range or a ratio
 * @param low the lower end of a range; null for others
 * @param high the upper end of a range; null for others
 * @param ratio a ratio with a half-width colon, such as 1:2; null for others
 * @param unit as printed; null for bare numbers and ratios
 * @param scope the places or bodies that it holds for, as printed; null where none are
 * @param due by when; null where the sentence does not say
 * @param evidence where the clause stands
 */
public record TargetRecord(
    String id,
    int position,
    String raw,
    @Nullable String indicator,
    TargetComparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String ratio,
    @Nullable String unit,
    @Nullable String scope,
    @Nullable DeadlineValue due,
    Evidence evidence)
    implements GraphRecord {}
