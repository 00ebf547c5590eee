package org.zhengmai.cypher.list;

import java.util.List;

/**
 * What a query goes on to from each thing that it finds, in the same round trip and without values.
 * Its answers come in a column {@code onward0}, {@code onward1} … of each row of the query, as
 * maps: {@code from}, what the key had of the thing, and the columns of what was asked.
 *
 * @param from name of a section {@code onward} in the query's file, which tells of what things
 * @param asked what is asked of each
 * @param values names of the values that the key has besides. They come from the parameter {@code
 *     onward}, a list of maps in the order of what is asked, as do all parameters of what is asked,
 *     and {@code of}, the indexes of the rows that go on
 */
public record Onward(String from, Asked asked, List<String> values) {

  /** Keeps the names in order: equal questions are one query. */
  public Onward {
    values = values.stream().sorted().toList();
  }

  /** What may be asked of a thing. */
  public sealed interface Asked {}

  /**
   * A list, with a page's columns {@code items}, {@code shared} and {@code total}.
   *
   * @param question the question, for a page
   */
  public record OfList(ListQuestion question) implements Asked {}

  /**
   * A query that answers keys.
   *
   * @param query its name
   * @param columns the columns that are wanted of it
   * @param parts names of parts of its text that are wanted besides those for fields
   */
  public record OfQuery(String query, List<String> columns, List<String> parts) implements Asked {

    /** Keeps copies. */
    public OfQuery {
      columns = List.copyOf(columns);
      parts = List.copyOf(parts);
    }

    /**
     * With the parts for the fields that are asked for, and no others.
     *
     * @param query its name
     * @param columns the columns that are wanted of it
     */
    public OfQuery(String query, List<String> columns) {
      this(query, columns, List.of());
    }
  }
}
