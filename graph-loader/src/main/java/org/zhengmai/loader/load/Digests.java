package org.zhengmai.loader.load;

import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * Tells papers of which only a part is held. What such a paper lacks, its original may have, so
 * nothing counts as left out of it.
 */
final class Digests {

  /** 【摘编】, （节选）: in brackets, as a word of its own; not 摘编工作. */
  private static final Pattern MARK = Pattern.compile("[【（〔\\[(](摘编|摘要|摘录|节选|节录)[】）〕\\])]");

  /** A remark on a file stands in its first lines. */
  private static final int FILE_HEAD = 80;

  /** A remark on a paper stands in or near its title or the head of its table. */
  private static final int PAPER_HEAD = 300;

  private Digests() {}

  /** Whether the paper, or the file that holds it, says that it is a digest or an extract. */
  static boolean isDigest(DocumentFindings findings) {
    Passage whole = findings.document().whole();
    CleanText clean = whole.clean();
    return clean.all().until(FILE_HEAD).find(MARK).isPresent()
        || whole.until(whole.start() + PAPER_HEAD).find(MARK).isPresent();
  }
}
