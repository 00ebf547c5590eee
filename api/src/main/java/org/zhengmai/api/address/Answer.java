package org.zhengmai.api.address;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ResponseError;

/**
 * An answer of the GraphQL API.
 *
 * @param data its data; empty where there is none
 * @param error its first error; null for an answer without errors
 */
record Answer(Map<String, Object> data, @Nullable ResponseError error) {

  /** A field of the data that is an object. */
  @Nullable Values object(String field) {
    return Values.of(data).object(field);
  }

  /**
   * Refuses an answer with an error.
   *
   * @throws Refusal with the words of the error
   */
  Answer whole() {
    if (error != null) {
      throw new Refusal(code(), String.valueOf(error.getMessage()), candidates());
    }
    return this;
  }

  /** The code of the error; empty without one. */
  String code() {
    return error == null ? "" : String.valueOf(error.getExtensions().get("code"));
  }

  /** What a name may mean, or the nearest there is. */
  List<Values> candidates() {
    return error == null ? List.of() : Values.of(error.getExtensions()).list("candidates");
  }
}
