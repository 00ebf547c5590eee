package org.zhengmai.loader.extract;

import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/**
 * A figure that the document commits to reach, to keep or not to exceed.
 *
 * @param raw the clause that states it, or its part of a list: 普惠托位占比不低于65%
 * @param indicator what is counted: 普惠托位占比; empty where nothing is printed for it
 * @param comparator how the figure binds
 * @param value the figure
 * @param unit as printed, its order of magnitude included: 万平方米, %; empty for bare numbers and
 *     ratios
 * @param scope what it holds for as printed: 全市, 每个县（市、区）; empty where nothing is printed for it
 * @param due by when; empty where the sentence does not say
 * @param rule what found it
 */
public record TargetFinding(
    Passage raw,
    Optional<Passage> indicator,
    TargetComparator comparator,
    TargetValue value,
    Optional<String> unit,
    Optional<String> scope,
    Optional<TargetDue> due,
    Rule rule) {}
