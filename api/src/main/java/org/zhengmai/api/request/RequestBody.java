package org.zhengmai.api.request;

import java.util.List;
import java.util.Map;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;

/** What the body of a request must be, by the specification of GraphQL over HTTP. */
final class RequestBody {

  private RequestBody() {}

  /**
   * Checks a body.
   *
   * @param body what was read
   * @throws ApiException for anything but an object with a query or the hash of one
   */
  static void check(Object body) {
    if (!(body instanceof Map<?, ?> request)) {
      throw noObject("body");
    }
    for (String name : List.of("variables", "extensions")) {
      if (request.get(name) != null && !(request.get(name) instanceof Map)) {
        throw noObject(name);
      }
    }
    for (String name : List.of("query", "operationName")) {
      if (request.get(name) != null && !(request.get(name) instanceof String)) {
        throw ApiException.of(
            ErrorCode.BAD_REQUEST, name + " 须是字符串。", "`%s` must be a text.".formatted(name));
      }
    }
    if (request.get("query") == null && !namesHash(request)) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "缺少 query：请给出查询，或在 extensions.persistedQuery.sha256Hash 中给出其哈希。",
          "`query` is missing: give a query, or its hash in extensions.persistedQuery.sha256Hash.");
    }
  }

  static ApiException noObject(String name) {
    return name.equals("body")
        ? ApiException.of(
            ErrorCode.BAD_REQUEST,
            "请求须是 JSON 对象，形如 {\"query\": \"…\", \"variables\": {…}}，不支持批量。",
            "The request must be a JSON object such as {\"query\": \"…\", \"variables\": {…}}; batches are not taken.")
        : ApiException.of(
            ErrorCode.BAD_REQUEST,
            "%s 须是 JSON 对象，例如 {\"n\": 1}；在地址中须作 URL 编码。".formatted(name),
            "`%s` must be a JSON object such as {\"n\": 1}; percent-encode it in an address."
                .formatted(name));
  }

  private static boolean namesHash(Map<?, ?> request) {
    return request.get("extensions") instanceof Map<?, ?> extensions
        && extensions.get("persistedQuery") instanceof Map<?, ?> persisted
        && persisted.get("sha256Hash") != null;
  }
}
