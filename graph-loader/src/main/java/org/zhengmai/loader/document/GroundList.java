package org.zhengmai.loader.document;

import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The papers that stand, a line each, below 编制依据: they are named there, not printed.
 *
 * <pre>
 * 一、编制依据
 * 《甲省节水条例》
 * 甲市水利局关于加强节水工作的意见（甲水发〔2099〕1号）
 * </pre>
 */
final class GroundList {

  private static final int LONGEST_LINE = 200;

  private static final int MOST = 20;

  private static final Pattern HEADING = Pattern.compile("依据：?$");

  /** 《甲条例》；, 甲局关于…的意见（号）. */
  private static final Pattern ENTRY = Pattern.compile("(《[^《》]{2,60}》|号）)[；。、]?$");

  private GroundList() {}

  /** Whether the line that begins at a place is one of them. */
  static boolean has(Passage all, int start) {
    int end = start;
    for (int i = 0; i < MOST && end > all.start(); i++) {
      int line = lineBefore(all, end);
      String words = all.after(line).until(end).text();
      if (HEADING.matcher(words).find()) {
        return true;
      }
      if (!ENTRY.matcher(words).find()) {
        return false;
      }
      end = line;
    }
    return false;
  }

  /** Where the line before a place begins, or as far back as a line may reach. */
  static int lineBefore(Passage all, int end) {
    int line = end - 1;
    int last = Math.max(all.start(), end - LONGEST_LINE);
    while (line > last && !all.clean().startsParagraph(line)) {
      line--;
    }
    return line;
  }
}
