package org.zhengmai.cypher.internal;

/**
 * One query of the catalogue.
 *
 * @param name file name without its ending, such as {@code store-counts}
 * @param access what it may do
 * @param place where the file is, for messages
 * @param text the statement with its opening comment
 */
public record QueryFile(String name, Access access, String place, String text) {

  QueryFile withText(String other) {
    return new QueryFile(name, access, place, other);
  }

  /** What a query may do, told by its folder. */
  public enum Access {
    /** A file under "read": must not change anything. */
    READ,
    /** A file under "write". */
    WRITE
  }
}
