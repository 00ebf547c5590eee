package org.zhengmai.cypher.list;

/**
 * A value that rows are ordered by.
 *
 * @param expression the value, in Cypher
 * @param type its type
 * @param plain whether every row has it and it costs nothing to repeat, as a property that an index
 *     may serve; others are computed once a row, and a row without a value comes last
 * @param descending whether the largest comes first
 */
record SortKey(String expression, Type type, boolean plain, boolean descending) {

  /** Types of values, with what is larger and smaller than any. */
  enum Type {
    TEXT(String.class, "'\\uFFFF'", "''"),
    NUMBER(Long.class, "9007199254740991", "-9007199254740991"),
    REAL(Double.class, "1.0e300", "-1.0e300");

    private final Class<?> java;
    private final String largest;
    private final String smallest;

    Type(Class<?> java, String largest, String smallest) {
      this.java = java;
      this.largest = largest;
      this.smallest = smallest;
    }

    Class<?> java() {
      return java;
    }
  }

  SortKey turned() {
    return new SortKey(expression, type, plain, !descending);
  }

  /** The value, also for a row that has none. */
  String orLast() {
    return "coalesce(%s, %s)".formatted(expression, descending ? type.smallest : type.largest);
  }

  /** What comes before all values in a direction. */
  String beginning(boolean down) {
    return down ? type.largest : type.smallest;
  }
}
