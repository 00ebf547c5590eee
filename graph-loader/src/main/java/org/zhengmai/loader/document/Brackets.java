package org.zhengmai.loader.document;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which brackets of a clean text belong together: （）, 《》, 〈〉 and 〔〕. A bracket whose partner is
 * missing or very far is no bracket, so that one that was lost in printing does not swallow the
 * rest of the document; a （ that was closed with 〕 by mistake is closed.
 */
public final class Brackets {

  private static final int NONE = -1;
  private static final int FARTHEST = 1200;
  private static final String OPEN = "（《〈〔";
  private static final String CLOSE = "）》〉〕";

  private final int[] partner;
  private final int[] parenthesis;
  private final int[] title;

  private Brackets(int[] partner, int[] parenthesis, int[] title) {
    this.partner = partner;
    this.parenthesis = parenthesis;
    this.title = title;
  }

  /** Pairs the brackets of a text, in one pass. */
  public static Brackets of(String text) {
    int[] partner = pair(text);
    return new Brackets(partner, enclosing(text, partner, "（〔"), enclosing(text, partner, "《〈"));
  }

  private static int[] pair(String text) {
    int[] partner = new int[text.length()];
    Arrays.fill(partner, NONE);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!mayBeBracket(c)) {
        continue;
      }
      if (OPEN.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSE.indexOf(c) >= 0) {
        close(text, open, i, partner);
      }
    }
    return partner;
  }

  /** Leaves all but a few characters out at once: ideographs lie between these two ranges. */
  private static boolean mayBeBracket(char c) {
    return (c >= '〈' && c <= '〕') || c == '（' || c == '）';
  }

  private static void close(String text, Deque<Integer> open, int at, int[] partner) {
    while (!open.isEmpty() && at - open.peekLast() > FARTHEST) {
      open.pollLast();
    }
    int kind = CLOSE.indexOf(text.charAt(at));
    int steps = 0;
    for (int candidate : open) {
      int opened = OPEN.indexOf(text.charAt(candidate));
      boolean mistaken = kind == 3 && opened == 0 && steps == 0;
      if (opened == kind || mistaken) {
        partner[candidate] = at;
        partner[at] = candidate;
        for (int i = 0; i <= steps; i++) {
          open.pop();
        }
        return;
      }
      if (++steps > 3) {
        return;
      }
    }
  }

  private static int[] enclosing(String text, int[] partner, String opening) {
    int[] outer = new int[text.length()];
    Arrays.fill(outer, NONE);
    for (int i = 0; i < text.length(); i++) {
      if (partner[i] > i && opens(text, i, opening)) {
        Arrays.fill(outer, i, partner[i] + 1, i);
        i = partner[i];
      }
    }
    return outer;
  }

  /** The square bracket of a year, 〔2099〕, encloses no words. */
  private static boolean opens(String text, int at, String opening) {
    char c = text.charAt(at);
    boolean year = c == '〔' && (at + 1 == text.length() || Character.isDigit(text.charAt(at + 1)));
    return opening.indexOf(c) >= 0 && !year;
  }

  /** Where the bracket at this place has its partner, or -1. */
  public int partner(int at) {
    return partner[at];
  }

  /** Whether the place lies in a parenthesis （…） or 〔责任单位：…〕, its brackets included. */
  public boolean inParenthesis(int at) {
    return parenthesis[at] != NONE;
  }

  /** Whether the place lies in a title 《…》, its brackets included. */
  public boolean inTitle(int at) {
    return title[at] != NONE;
  }

  /** Where the outermost title that holds this place begins, or -1. */
  public int titleStart(int at) {
    return title[at];
  }

  /** Where the outermost parenthesis that holds this place begins, or -1. */
  public int parenthesisStart(int at) {
    return parenthesis[at];
  }
}
