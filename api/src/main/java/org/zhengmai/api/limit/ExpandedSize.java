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
 * Counts the fields of a document with every fragment put in where it is spread, in time that is
 * linear in the text: forty fragments of which each spreads the next twice stand for 2⁴⁰ fields,
 * which the engine would count one by one. A fragment within itself counts nothing here; validation
 * refuses it.
 */
final class ExpandedSize {

  private static final long LARGEST = 1L << 40;

  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Long> sizes = new HashMap<>();

  private ExpandedSize(Document document) {
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
  }

  /**
   * Counts.
   *
   * @param document a parsed document, valid or not
   * @return the fields of its largest operation, at most 2⁴⁰
   */
  static long of(Document document) {
    ExpandedSize counter = new ExpandedSize(document);
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .mapToLong(operation -> counter.size(operation.getSelectionSet()))
        .max()
        .orElse(0);
  }

  private long size(@Nullable SelectionSet selections) {
    long size = 0;
    if (selections != null) {
      for (Selection<?> selection : selections.getSelections()) {
        size = Math.min(LARGEST, size + size(selection));
      }
    }
    return size;
  }

  private long size(Selection<?> selection) {
    if (selection instanceof Field field) {
      return 1 + size(field.getSelectionSet());
    }
    if (selection instanceof InlineFragment inline) {
      return size(inline.getSelectionSet());
    }
    return selection instanceof FragmentSpread spread ? fragment(spread.getName()) : 0;
  }

  private long fragment(String name) {
    Long known = sizes.get(name);
    if (known != null) {
      return known;
    }
    FragmentDefinition fragment = fragments.get(name);
    sizes.put(name, 0L); // within itself
    long size = fragment == null ? 0 : size(fragment.getSelectionSet());
    sizes.put(name, size);
    return size;
  }
}
