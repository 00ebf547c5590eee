package org.zhengmai.loader.resolve;

import java.util.Optional;

/**
 * One body with two name plates: 市工信局（市政府国资委）.
 *
 * @param first the name before the bracket
 * @param second the name inside it
 */
record DoubleName(String first, String second) {

  static Optional<DoubleName> of(String folded) {
    int open = folded.lastIndexOf('（');
    boolean bracketed = open > 1 && folded.endsWith("）") && open < folded.length() - 3;
    return bracketed
        ? Optional.of(
            new DoubleName(
                folded.substring(0, open), folded.substring(open + 1, folded.length() - 1)))
        : Optional.empty();
  }
}
