package org.zhengmai.loader.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.relation.LineRelation;

/**
 * What a document claims to be to a paper that it names. Whether the claim can hold (a ground is no
 * younger than what rests on it, and nothing rests on itself) shows only beside the other papers.
 *
 * @param relation the relation
 * @param flat whether it is a ground that is not of a higher level: only such steps make circles
 * @param from the first day on which it may take effect; null where it has no day or none is known
 * @param until the day by which it has taken effect; the same where the day is known
 */
public record LineClaim(
    LineRelation relation, boolean flat, @Nullable LocalDate from, @Nullable LocalDate until) {}
