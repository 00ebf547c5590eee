package org.zhengmai.loader.graph;

import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.extract.CitationRelation;

/**
 * A document or task names a document.
 *
 * @param id the id of who names, the relation and whom
 * @param cited the document that is named
 * @param relation what is said of it
 * @param derives whether it grounds the whole document on one of a higher level
 * @param basis printed, or added by a person
 * @param note the reason for what a person added; null for what is printed
 * @param evidence the sentence
 */
public record CitationRecord(
    String id,
    CitedDocument cited,
    CitationRelation relation,
    boolean derives,
    Basis basis,
    @Nullable String note,
    Evidence evidence)
    implements GraphRecord {}
