package org.zhengmai.cypher.list;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which rows of a list are wanted. It names parameters and holds no values, so that equal filters
 * are one query whatever the values. A condition on what a row does not have does not hold; its
 * negation does.
 */
public sealed interface ListFilter {

  /** What keeps every row. */
  ListFilter NONE = new All(List.of());

  /**
   * All of several conditions.
   *
   * @param of the conditions; of none, every row is kept
   */
  record All(List<ListFilter> of) implements ListFilter {

    /** Keeps a copy. */
    public All {
      of = List.copyOf(of);
    }
  }

  /**
   * One at least of several conditions.
   *
   * @param of the conditions; of none, no row is kept
   */
  record Any(List<ListFilter> of) implements ListFilter {

    /** Keeps a copy. */
    public Any {
      of = List.copyOf(of);
    }
  }

  /**
   * The contrary of a condition.
   *
   * @param of the condition
   */
  record Not(ListFilter of) implements ListFilter {}

  /**
   * A condition of the list's file.
   *
   * @param fields the parameters of the key by the fields of the condition that are given, such as
   *     {@code role} to {@code p2}
   */
  record Term(Map<String, String> fields) implements ListFilter {

    /** Keeps a copy in the order of the names, which cursors rely on. */
    public Term {
      fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }
  }
}
