package org.zhengmai.api.search;

import java.util.List;

/**
 * A piece of text around what was looked for.
 *
 * @param field name of the field of the schema that it is of
 * @param text the piece, as printed
 * @param highlights where it has what was looked for, in order, none overlapping
 */
record Snippet(String field, String text, List<Highlight> highlights) {

  Snippet {
    highlights = List.copyOf(highlights);
  }
}
