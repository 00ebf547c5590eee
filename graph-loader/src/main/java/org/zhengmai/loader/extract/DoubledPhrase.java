package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.source.Passage;

/**
 * Words that stand twice in a row within a paragraph, as recognition leaves them where it read a
 * line twice: at least {@value #LENGTH} characters with nothing between the two. The members of a
 * list may share as much, but something of their own stands between. The second of the two is
 * marked.
 */
final class DoubledPhrase implements PrintCheck {

  static final int LENGTH = 10;

  /** Numerals and dots in a row are no words. */
  private static final int FEWEST_IDEOGRAPHS = 8;

  private static final int FEWEST_DIFFERENT = 6;

  /**
   * Slots at most for the places where some words stood last; later words take the slots of
   * earlier.
   */
  private static final int MOST_SLOTS = 1 << 15;

  @Override
  public List<ObservationFinding> check(DocumentText document, List<CitationFinding> citations) {
    if (document.type() == DocumentType.TASK_TABLE) {
      return List.of(); // One cell may say what the cell before it says.
    }
    List<ObservationFinding> found = new ArrayList<>();
    Passage body = document.body();
    char[] text = body.text().toCharArray();
    int[] last = new int[slots(text.length)];
    Arrays.fill(last, -1);
    RollingHash hash = new RollingHash(text);
    int at = 0;
    while (at + LENGTH <= text.length) {
      int slot = hash.at(at) & (last.length - 1);
      int first = last[slot];
      last[slot] = at;
      int length = first < 0 ? 0 : common(text, first, at);
      if (length > 0 && isDoubled(body, first, at, length)) {
        found.add(new ObservationFinding(ObservationCode.OCR_DAMAGE, body.sub(at, at + length)));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  /** Twice as many as places, a power of two. */
  private static int slots(int places) {
    return Math.min(MOST_SLOTS, Integer.highestOneBit(places + 1) << 2);
  }

  /** The hash of so many characters from a place on; from one place to the next it takes a step. */
  private static final class RollingHash {
    private static final int FACTOR = 31;

    private final char[] text;
    private final int highest;
    private int end;
    private int hash;

    RollingHash(char[] text) {
      this.text = text;
      int power = 1;
      for (int i = 0; i < LENGTH; i++) {
        power *= FACTOR;
      }
      this.highest = power;
    }

    /** The hash at a place that is not before the one asked for last. */
    int at(int place) {
      while (end < place + LENGTH) {
        char gone = end < LENGTH ? 0 : text[end - LENGTH];
        hash = FACTOR * hash + text[end] - highest * gone;
        end++;
      }
      return hash ^ (hash >>> 15);
    }
  }

  private static boolean isDoubled(Passage body, int first, int second, int length) {
    return first + length == second
        && isPhrase(body.sub(second, second + length).text())
        && !crossesParagraph(body.sub(first, second + length));
  }

  /** How far the two agree; the first does not run over the beginning of the second. */
  private static int common(char[] text, int first, int second) {
    int longest = Math.min(second - first, text.length - second);
    int differs = Arrays.mismatch(text, first, first + longest, text, second, second + longest);
    int length = differs < 0 ? longest : differs;
    return length >= LENGTH ? length : 0;
  }

  /** 《统计法》《统计法实施条例》 repeats itself by right. */
  private static boolean isPhrase(String words) {
    return words.indexOf('《') < 0
        && words.chars().filter(Character::isIdeographic).count() >= FEWEST_IDEOGRAPHS
        && words.chars().distinct().count() >= FEWEST_DIFFERENT;
  }

  private static boolean crossesParagraph(Passage passage) {
    for (int i = passage.start() + 1; i < passage.end(); i++) {
      if (passage.clean().startsParagraph(i)) {
        return true;
      }
    }
    return false;
  }
}
