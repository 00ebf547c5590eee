package org.zhengmai.loader.extract;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;

/**
 * Words to look for in a text, all at once and in one pass; a pattern of some hundred alternatives
 * would do the same at many times the cost. For vocabularies in which the length of words is small.
 */
final class WordSet {

  private static final WordSet NONE = new WordSet(Set.of());

  private final Set<String> words;

  /** The characters that the words begin with; most places of a text need no more than a look. */
  private final BitSet firsts = new BitSet();

  private final int shortest;
  private final int longest;

  WordSet(Collection<String> words) {
    this.words = Set.copyOf(words);
    words.forEach(word -> firsts.set(word.charAt(0)));
    this.shortest = words.stream().mapToInt(String::length).min().orElse(1);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Whether any of the words stands in the text. */
  boolean in(String text) {
    return in(text, NONE);
  }

  /** Whether any of the words stands in the text without one of the others right behind it. */
  boolean in(String text, WordSet others) {
    for (int at = 0; at + shortest <= text.length(); at++) {
      int length = longestAt(text, at);
      if (length > 0 && others.longestAt(text, at + length) == 0) {
        return true;
      }
      at += Math.max(0, length - 1);
    }
    return false;
  }

  /** How long the longest word is with which the text ends; 0 if it ends with none. */
  int lengthAtEnd(String text) {
    for (int length = Math.min(longest, text.length()); length >= shortest; length--) {
      if (words.contains(text.substring(text.length() - length))) {
        return length;
      }
    }
    return 0;
  }

  private int longestAt(String text, int at) {
    if (at >= text.length() || !firsts.get(text.charAt(at))) {
      return 0;
    }
    for (int length = Math.min(longest, text.length() - at); length >= shortest; length--) {
      if (words.contains(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }
}
