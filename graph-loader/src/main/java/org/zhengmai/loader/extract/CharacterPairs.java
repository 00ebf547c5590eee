package org.zhengmai.loader.extract;

import java.util.HashSet;
import java.util.Set;

/**
 * The pairs of neighbouring ideographs of a text, by which two texts show that they are about one
 * thing: 国土空间 has 国土, 土空, 空间.
 */
final class CharacterPairs {

  private final Set<String> pairs = new HashSet<>();

  /** The pairs of a text. */
  static CharacterPairs of(String text) {
    CharacterPairs all = new CharacterPairs();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i + 1))) {
        all.pairs.add(text.substring(i, i + 2));
      }
    }
    return all;
  }

  /** How many there are. */
  int size() {
    return pairs.size();
  }

  /** Which share of them stands in a text, from 0 to 1; 1 where there are none. */
  double shareIn(String text) {
    if (pairs.isEmpty()) {
      return 1;
    }
    long found = pairs.stream().filter(text::contains).count();
    return (double) found / pairs.size();
  }
}
