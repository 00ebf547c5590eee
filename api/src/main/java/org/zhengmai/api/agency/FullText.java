package org.zhengmai.api.agency;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes queries for a full-text index of what people type, so that no sign of theirs is syntax. */
public final class FullText {

  /** Longer than any agency's name; keeps a query far below the index's limit of clauses. */
  private static final int LONGEST = 100;

  /** A phrase is one clause however long; nothing that bears a name this long is in an index. */
  private static final int LONGEST_PHRASE = 300;

  /** An empty query is a syntax error; an empty phrase finds nothing. */
  private static final String NOTHING = "\"\"";

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** All that is syntax within a phrase. */
  private static final Pattern SYNTAX = Pattern.compile("[\\\\\"]");

  private FullText() {}

  /**
   * A query for the text as one phrase. It is left to the index to part it into words, as it did
   * with what it holds: 7.20 is one word to it.
   *
   * @param text what was typed
   * @return a query in the syntax of Lucene
   */
  public static String phrase(String text) {
    if (words(text).equals(NOTHING)) {
      return NOTHING;
    }
    String start = text.length() > LONGEST_PHRASE ? text.substring(0, LONGEST_PHRASE) : text;
    return "\"" + SYNTAX.matcher(start).replaceAll("\\\\$0") + "\"";
  }

  /**
   * A query for any part of the text: its letters and digits, everything else a blank. Lower case,
   * because AND, OR and NOT are syntax.
   */
  static String words(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String words = NOT_A_WORD.matcher(start).replaceAll(" ").strip();
    return words.isEmpty() ? NOTHING : words.toLowerCase(Locale.ROOT);
  }
}
