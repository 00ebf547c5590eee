package org.zhengmai.loader.relation;

import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.extract.CitationFinding;
import org.zhengmai.loader.source.Passage;

/**
 * A document's naming of another, with the words around it on which the rules of relations match.
 *
 * @param document who names
 * @param citation the naming
 * @param inTask whether a task names it: what a task demands has not been done yet
 */
record NamedPaper(DocumentText document, CitationFinding citation, boolean inTask) {

  private static final int BEFORE = 160;
  private static final int AFTER = 200;

  /** The title of the document that names; empty where it has none. */
  String ownTitle() {
    return document.title().map(Passage::text).orElse("");
  }

  /** The title of the paper that is named; empty where only its number is. */
  String title() {
    return citation.title().map(Passage::text).orElse("");
  }

  /** The words of the sentence before the naming. */
  String before() {
    Passage before = window();
    int stop = before.text().lastIndexOf('。');
    return before.from(stop + 1).text();
  }

  /** The words before the naming, those of the sentences before it too. */
  Passage window() {
    return document
        .whole()
        .until(citation.mention().start())
        .after(citation.mention().start() - BEFORE);
  }

  /** The words of the sentence behind the naming. */
  String after() {
    Passage after =
        document.whole().after(citation.mention().end()).until(citation.mention().end() + AFTER);
    int stop = after.text().indexOf('。');
    return after.sub(0, stop < 0 ? after.length() : stop).text();
  }
}
