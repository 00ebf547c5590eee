package org.zhengmai.loader.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.extract.CitationRelation;

/**
 * A document or task names a document.
 *
 * @param id the id of who names, the relation and whom
 * @param cited the document that is named
 * @param relation what is said of it
 * @param line what the document claims to be to the other; null where it claims nothing
 * @param restsOn ids of papers named in the same sentence on which the named one rests by inference
 * @param basis printed, or added by a person
 * @param note the reason for what a person added; null for what is printed
 * @param evidence the sentence
 */
public record CitationRecord(
    String id,
    CitedDocument cited,
    CitationRelation relation,
    @Nullable LineClaim line,
    List<String> restsOn,
    Basis basis,
    @Nullable String note,
    Evidence evidence)
    implements GraphRecord {

  /** This naming of a paper, unless only the other one of the same paper claims something of it. */
  CitationRecord orTelling(CitationRecord other) {
    return line == null && other.line != null ? other : this;
  }
}
