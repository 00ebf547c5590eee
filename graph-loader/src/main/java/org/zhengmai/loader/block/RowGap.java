package org.zhengmai.loader.block;

import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * What stands on lines of its own between two rows of a table. What is left of a cut row on the
 * line of the first, bars, dashes and numbers of pages are nothing.
 */
record RowGap(Passage words) {

  /** A page's head or 续表, but no text, stands between two parts of one table. */
  private static final int LONGEST_HEAD = 40;

  private static final Pattern WORDS = Pattern.compile("[\\p{Han}A-Za-z]");

  private static final Pattern SENTENCE = Pattern.compile("。");

  /** 二、甲 and （二）甲 over the rows that follow. */
  private static final Pattern CHAPTER =
      Pattern.compile("(第?[一二三四五六七八九十]{1,3}[、章节部]|（[一二三四五六七八九十]{1,3}）)[^。；：，]{2,30}");

  /** What stands between the last cell of a row and the first of the next. */
  static RowGap between(Passage last, Passage first) {
    CleanText clean = first.clean();
    int start = first.start();
    int from = Math.min(last.end(), start);
    while (from < start && !clean.startsLine(from)) {
      from++;
    }
    return new RowGap(new Passage(clean, from, start));
  }

  /** Whether there is anything. */
  boolean isText() {
    return WORDS.matcher(words.text()).find();
  }

  /** Whether it is more than a page's head. */
  boolean isProse() {
    return words.length() > LONGEST_HEAD || SENTENCE.matcher(words.text()).find();
  }

  /** Whether it is a heading over the rows that follow. */
  boolean isChapter() {
    String text = words.text();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '|') {
      end--;
    }
    return isChapter(text.substring(0, end));
  }

  /** Whether words are a chapter's number and its name. */
  static boolean isChapter(String words) {
    return CHAPTER.matches(words);
  }
}
