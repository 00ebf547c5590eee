package org.zhengmai.loader.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.witness.VariantKind;

/**
 * A place where the copies of a document differ.
 *
 * @param id {@code variant/}, the document's key and the position
 * @param kind in what way
 * @param position its place among the document's variants, from 1, in the order of the text
 * @param readings all readings, the chosen one first
 * @param tie whether the better copy decided, since another reading has as many voices
 * @param before the words before it; null in papers about persons
 * @param after the words behind it; null in papers about persons
 */
public record VariantRecord(
    String id,
    VariantKind kind,
    int position,
    List<ReadingRecord> readings,
    boolean tie,
    @Nullable String before,
    @Nullable String after)
    implements GraphRecord {}
