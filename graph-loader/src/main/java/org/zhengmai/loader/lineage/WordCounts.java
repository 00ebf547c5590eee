package org.zhengmai.loader.lineage;

import java.util.Collection;

/** How common words are among the tasks of some documents, counted once. */
public final class WordCounts {

  private WordCounts() {}

  /** Counts the tasks of these documents. */
  public static Commonness of(Collection<ComparedDocument> documents) {
    GramCounts counts = new GramCounts();
    documents.forEach(document -> TaskText.allOf(document).forEach(counts::add));
    return counts;
  }
}
