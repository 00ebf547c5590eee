package org.zhengmai.cypher;

import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.internal.StoreFailure;

/**
 * Something about the store went wrong. The message is written for the person who runs the program;
 * {@link #problem()} is for code that has to choose an exit code or an error code.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;

  StoreException(Problem problem, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  static StoreException of(StoreFailure failure) {
    return new StoreException(problem(failure), String.valueOf(failure.getMessage()), failure);
  }

  private static Problem problem(StoreFailure failure) {
    return switch (failure.kind()) {
      case BAD_LOCATION -> Problem.BAD_LOCATION;
      case IN_USE -> Problem.IN_USE;
      case UNREACHABLE -> Problem.UNREACHABLE;
      case REFUSED -> Problem.REFUSED;
      case UNKNOWN_QUERY -> Problem.UNKNOWN_QUERY;
      case BAD_QUERY -> Problem.BAD_QUERY;
      case MIGRATION -> Problem.MIGRATION;
      case CONSTRAINT -> Problem.CONSTRAINT;
      case TIMEOUT -> Problem.TIMEOUT;
      case OUT_OF_MEMORY -> Problem.OUT_OF_MEMORY;
    };
  }

  /**
   * What kind of trouble it is.
   *
   * @return the problem
   */
  public Problem problem() {
    return problem;
  }

  /** The kinds of trouble a caller may want to tell apart. */
  public enum Problem {
    /** The location cannot be understood or lacks a part, such as the password. */
    BAD_LOCATION,
    /** Another process has the folder of the embedded store open. */
    IN_USE,
    /** No server answers, or the embedded one did not start. */
    UNREACHABLE,
    /** The server refused the user or the password. */
    REFUSED,
    /** A query name is not in the catalogue. */
    UNKNOWN_QUERY,
    /** A query file or a migration file is malformed, or a statement failed. */
    BAD_QUERY,
    /** The store's migrations and ours do not fit together. */
    MIGRATION,
    /** A write broke a uniqueness constraint. */
    CONSTRAINT,
    /** A transaction took longer than allowed, further attempts included. */
    TIMEOUT,
    /** The server ran out of the memory a transaction may use. */
    OUT_OF_MEMORY,
    /** The store has been closed. */
    CLOSED
  }
}
