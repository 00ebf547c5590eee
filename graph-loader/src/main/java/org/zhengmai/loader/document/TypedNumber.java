package org.zhengmai.loader.document;

import java.util.List;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * A document number as a person types it, read as printed ones are: {@code 示政辦發［２０９９］第01號} is
 * {@code 示政办发〔2099〕1号}.
 */
public final class TypedNumber {

  /** Longer than any number. */
  private static final int LONGEST = 100;

  private TypedNumber() {}

  /**
   * The canonical form of a whole number; of anything else, such as the beginning of a number, its
   * characters folded and without blanks.
   */
  public static String canonical(String typed) {
    String start = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    Passage text = CleanText.ofTyped(start).all();
    List<NumberMention> mentions = NumberMention.findIn(text);
    boolean whole =
        mentions.size() == 1
            && mentions.get(0).passage().length() == text.length()
            && mentions.get(0).number().isPresent();
    return whole ? mentions.get(0).number().orElseThrow().canonical() : bracketed(text.text());
  }

  /** A number's round brackets around a year are square ones. */
  private static String bracketed(String text) {
    int open = text.indexOf('（');
    boolean year = open > 0 && text.length() > open + 1 && Character.isDigit(text.charAt(open + 1));
    String squared = year ? text.replace('（', '〔').replace('）', '〕') : text;
    return squared.replace("年〕", "〕");
  }
}
