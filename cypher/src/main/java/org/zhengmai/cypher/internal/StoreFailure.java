package org.zhengmai.cypher.internal;

import org.jspecify.annotations.Nullable;

/** A failure with its kind, in the words of the person who runs the program. */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  StoreFailure(Kind kind, String message) {
    this(kind, message, null);
  }

  StoreFailure(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /**
   * What kind of failure it is.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /** The kinds of failure; the public package says what each means. */
  public enum Kind {
    /** A location that cannot be used. */
    BAD_LOCATION,
    /** A folder that another process has open. */
    IN_USE,
    /** No server answers. */
    UNREACHABLE,
    /** User or password refused. */
    REFUSED,
    /** A name that is not in the catalogue. */
    UNKNOWN_QUERY,
    /** A malformed file or a failed statement. */
    BAD_QUERY,
    /** Migrations that do not fit. */
    MIGRATION,
    /** A uniqueness constraint broken. */
    CONSTRAINT,
    /** Took longer than allowed, retries included. */
    TIMEOUT,
    /** The server's memory for a transaction used up. */
    OUT_OF_MEMORY
  }
}
