package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.source.Characters;
import org.zhengmai.loader.source.Passage;

/**
 * A stretch of text between two marks of punctuation. Brackets and titles in it are hidden, their
 * commas part nothing: 公立医院（含中医类医院、妇幼保健院，下同）床位数达到4.8张 is one clause, and what stands in the bracket
 * is another.
 *
 * @param passage the clause without the mark that ends it
 * @param visible its folded characters; {@link #HIDDEN} for each one of a bracket or a title
 * @param end the mark that ends it, or {@code 0} at the end of the text
 * @param inner whether it stands in a bracket
 */
record Clause(Passage passage, String visible, char end, boolean inner) {

  /** Stands for a character that no rule on figures is to see. */
  static final char HIDDEN = '□';

  /** A bar parts the cells of a table that is read as text. */
  private static final String MARKS = "，；。：！？|";

  private static final String FINAL_MARKS = "。！？|";

  /** Nobody states a figure in a longer one; it is a table or damage. */
  private static final int LONGEST = 400;

  /** Whether a sentence ends with it. */
  boolean endsSentence() {
    return end == 0 || FINAL_MARKS.indexOf(end) >= 0;
  }

  /** Whether there is anything to read a figure from. */
  boolean hasDigit() {
    for (int i = 0; i < visible.length(); i++) {
      if (visible.charAt(i) >= '0' && visible.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The part between two places that count from the clause's beginning. */
  Passage sub(int from, int to) {
    return passage.sub(from, to);
  }

  /** The clauses of a text in order, those of a bracket before the one that holds it. */
  static List<Clause> of(Passage text, Brackets brackets) {
    List<Clause> clauses = new ArrayList<>();
    new Splitter(text, brackets, clauses).split(false);
    return clauses;
  }

  /** Splits one text from left to right. */
  private record Splitter(Passage text, Brackets brackets, List<Clause> found) {

    void split(boolean inner) {
      String all = text.text();
      int from = 0;
      StringBuilder visible = new StringBuilder();
      for (int i = 0; i < all.length(); i++) {
        int close = close(i);
        if (close > i) {
          if (!inner && all.charAt(i) == '（') {
            new Splitter(text.sub(i + 1, close), brackets, found).split(true);
          }
          hide(visible, close + 1 - i);
          i = close;
        } else if (isMark(all, i)) {
          add(from, i, visible, all.charAt(i), inner);
          from = i + 1;
          visible.setLength(0);
        } else {
          visible.append(all.charAt(i));
        }
      }
      add(from, all.length(), visible, (char) 0, inner);
    }

    /** Where the bracket or title that opens here ends; 0 where none does. */
    private int close(int at) {
      int partner = brackets.partner(text.start() + at);
      boolean opens = partner > text.start() + at && partner < text.end();
      return opens ? partner - text.start() : 0;
    }

    private static void hide(StringBuilder visible, int length) {
      visible.append(String.valueOf(HIDDEN).repeat(length));
    }

    private void add(int from, int to, StringBuilder visible, char end, boolean inner) {
      boolean legible = visible.length() <= LONGEST;
      if (to > from || FINAL_MARKS.indexOf(end) >= 0) {
        String shown = legible ? visible.toString() : "";
        found.add(new Clause(text.sub(from, from + shown.length()), shown, end, inner));
      }
    }

    private boolean isMark(String all, int at) {
      char c = all.charAt(at);
      if (Characters.isCommonIdeograph(c)) {
        return false;
      }
      if (MARKS.indexOf(c) < 0) {
        return isLongDash(all, at);
      }
      boolean betweenDigits = isDigit(all, at - 1) && isDigit(all, at + 1);
      if (c == '：') {
        return !betweenDigits;
      }
      return !(c == '，' && betweenDigits && isThousands(all, at));
    }

    /** ——: a dash of two at the head of a point, not between the ends of a range. */
    private static boolean isLongDash(String all, int at) {
      boolean first = all.startsWith("——", at) && !isDigit(all, at - 1);
      boolean second = at > 0 && all.startsWith("——", at - 1) && !isDigit(all, at - 2);
      return first || second;
    }

    /** 1,300: a half-width comma with three digits behind it. */
    private boolean isThousands(String all, int at) {
      boolean three = isDigit(all, at + 2) && isDigit(all, at + 3) && !isDigit(all, at + 4);
      return three && text.sub(at, at + 1).printed().equals(",");
    }

    private static boolean isDigit(String all, int at) {
      return at >= 0 && at < all.length() && all.charAt(at) >= '0' && all.charAt(at) <= '9';
    }
  }
}
