package org.zhengmai.api.limit;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The size of a document with every fragment put in where it is spread, found in time that is
 * linear in the text: forty fragments of which each spreads the next twice stand for 2⁴⁰ fields,
 * which the engine would look at one by one. A fragment within itself counts nothing here;
 * validation refuses it.
 *
 * @param fields how many fields there are, at most 2⁴⁰
 * @param depth how deep they are nested, those that a directive leaves out too
 */
record ExpandedSize(long fields, int depth) {

  private static final long LARGEST = 1L << 40;
  private static final ExpandedSize NONE = new ExpandedSize(0, 0);

  /**
   * Measures.
   *
   * @param document a parsed document, valid or not
   * @return the fields of its largest operation and the depth of its deepest
   */
  static ExpandedSize of(Document document) {
    Counter counter = new Counter(document);
    ExpandedSize largest = NONE;
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      ExpandedSize own = counter.size(operation.getSelectionSet());
      largest =
          new ExpandedSize(
              Math.max(largest.fields, own.fields), Math.max(largest.depth, own.depth));
    }
    return largest;
  }

  private ExpandedSize and(ExpandedSize other) {
    return new ExpandedSize(Math.min(LARGEST, fields + other.fields), Math.max(depth, other.depth));
  }

  private ExpandedSize below() {
    return new ExpandedSize(1 + fields, 1 + depth);
  }

  /** Counts each fragment once. */
  private static final class Counter {
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, ExpandedSize> sizes = new HashMap<>();

    Counter(Document document) {
      document
          .getDefinitionsOfType(FragmentDefinition.class)
          .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    ExpandedSize size(@Nullable SelectionSet selections) {
      ExpandedSize size = NONE;
      if (selections != null) {
        for (Selection<?> selection : selections.getSelections()) {
          size = size.and(size(selection));
        }
      }
      return size;
    }

    private ExpandedSize size(Selection<?> selection) {
      if (selection instanceof Field field) {
        return size(field.getSelectionSet()).below();
      }
      if (selection instanceof InlineFragment inline) {
        return size(inline.getSelectionSet());
      }
      return selection instanceof FragmentSpread spread ? fragment(spread.getName()) : NONE;
    }

    private ExpandedSize fragment(String name) {
      ExpandedSize known = sizes.get(name);
      if (known != null) {
        return known;
      }
      FragmentDefinition fragment = fragments.get(name);
      sizes.put(name, NONE); // within itself
      ExpandedSize size = fragment == null ? NONE : size(fragment.getSelectionSet());
      sizes.put(name, size);
      return size;
    }
  }
}
