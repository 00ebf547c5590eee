package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.source.Passage;

/** A document above which no title of its own is printed; the beginning of its text is marked. */
final class MissingTitle implements PrintCheck {

  private static final int BEGINNING = 1;

  @Override
  public List<ObservationFinding> check(DocumentText document, List<CitationFinding> citations) {
    Passage whole = document.whole();
    return document.title().isPresent() || whole.isEmpty()
        ? List.of()
        : List.of(new ObservationFinding(ObservationCode.NO_TITLE, whole.sub(0, BEGINNING)));
  }
}
