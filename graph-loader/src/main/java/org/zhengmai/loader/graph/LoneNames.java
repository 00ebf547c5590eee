package org.zhengmai.loader.graph;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Names that stand in a text once only. */
final class LoneNames {

  private LoneNames() {}

  /**
   * Those of the names that the text has exactly once; places may overlap. A walk over the text for
   * each length that names have, however many there are.
   */
  static Set<String> among(Set<String> names, String text) {
    BitSet initials = new BitSet();
    BitSet lengths = new BitSet();
    for (String name : names) {
      initials.set(name.charAt(0));
      lengths.set(name.length());
    }
    Set<String> once = new HashSet<>();
    Set<String> more = new HashSet<>();
    for (int from = 0; from < text.length(); from++) {
      if (!initials.get(text.charAt(from))) {
        continue;
      }
      for (int length = lengths.nextSetBit(0);
          length >= 0 && from + length <= text.length();
          length = lengths.nextSetBit(length + 1)) {
        String word = text.substring(from, from + length);
        if (names.contains(word) && !once.add(word)) {
          more.add(word);
        }
      }
    }
    once.removeAll(more);
    return once;
  }
}
