package org.zhengmai.api.address;

import java.util.List;

/** An address that cannot be answered, in words for the asker. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Values> candidates;

  /**
   * Words what is wrong.
   *
   * @param code a code of GraphQL errors, such as {@code NOT_FOUND}
   * @param message what is wrong and what to do, in Chinese, then English
   * @param candidates what the asker may have meant, each with an {@code id}
   */
  Refusal(String code, String message, List<Values> candidates) {
    super(message);
    this.code = code;
    this.candidates = candidates;
  }

  String code() {
    return code;
  }

  List<Values> candidates() {
    return candidates;
  }

  String words() {
    return String.valueOf(getMessage());
  }
}
