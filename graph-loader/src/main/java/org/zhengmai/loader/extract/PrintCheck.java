package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.document.DocumentText;

/**
 * Looks for one kind of thing that a reader should know of a document's print. It reports what it
 * is sure of and nothing else; it changes nothing.
 */
interface PrintCheck {

  /**
   * What it found, in the order of the text.
   *
   * @param document the document
   * @param citations all papers that the document and its tasks name
   */
  List<ObservationFinding> check(DocumentText document, List<CitationFinding> citations);
}
