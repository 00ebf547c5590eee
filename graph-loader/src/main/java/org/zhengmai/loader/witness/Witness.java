package org.zhengmai.loader.witness;

import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceText;

/**
 * One printed copy of a document, with what was found in it.
 *
 * @param source the source that holds the copy
 * @param findings what was found
 */
public record Witness(SourceText source, DocumentFindings findings) {

  /** A copy, from what was found in it. */
  public static Witness of(DocumentFindings findings) {
    return new Witness(findings.document().whole().clean().source(), findings);
  }

  /** All of the copy, from letterhead to last line. */
  Passage whole() {
    return findings.document().whole();
  }
}
