package org.zhengmai.api.error;

import org.springframework.graphql.execution.ErrorType;

/** The codes that an error of the API may carry in {@code extensions.code}. */
public enum ErrorCode {
  /** The request is malformed or asks for what cannot be. */
  BAD_REQUEST(ErrorType.BAD_REQUEST),
  /** There is no such thing. */
  NOT_FOUND(ErrorType.NOT_FOUND),
  /** A name fits several things; the candidates are in {@code extensions.candidates}. */
  AMBIGUOUS(ErrorType.BAD_REQUEST),
  /** The request asks for more than the bounds allow. */
  TOO_COMPLEX(ErrorType.BAD_REQUEST),
  /** The hash of a persisted query is not known; it must be sent with its text. */
  PERSISTED_QUERY_NOT_FOUND(ErrorType.BAD_REQUEST),
  /** The hash of a persisted query is not that of the text sent with it. */
  PERSISTED_QUERY_MISMATCH(ErrorType.BAD_REQUEST),
  /** Our fault, or the store's. */
  INTERNAL(ErrorType.INTERNAL_ERROR);

  private final ErrorType type;

  ErrorCode(ErrorType type) {
    this.type = type;
  }

  /**
   * The framework's classification of the error.
   *
   * @return the type
   */
  public ErrorType type() {
    return type;
  }
}
