package org.zhengmai.api.request;

import jakarta.servlet.ServletException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query by GET, as GraphQL over HTTP has it: parameters {@code query}, {@code operationName}, and
 * as JSON {@code variables} and {@code extensions}. It is answered as the same by POST would be;
 * the API has no mutations, so that reading is all that a GET can do.
 */
final class RequestByGet {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final GraphQlHttpHandler handler;

  RequestByGet(GraphQlHttpHandler handler) {
    this.handler = handler;
  }

  ServerResponse answer(ServerRequest request) throws ServletException {
    try {
      ServerRequest posted =
          ServerRequest.from(request)
              .method(HttpMethod.POST)
              .headers(headers -> headers.setContentType(MediaType.APPLICATION_JSON))
              .body(JSON.writeValueAsBytes(body(request)))
              .build();
      return handler.handleRequest(posted);
    } catch (ApiException refused) {
      return refusal(refused);
    }
  }

  private static Map<String, Object> body(ServerRequest request) {
    Map<String, Object> body = new LinkedHashMap<>();
    request.param("query").ifPresent(query -> body.put("query", query));
    request.param("operationName").ifPresent(name -> body.put("operationName", name));
    for (String object : List.of("variables", "extensions")) {
      request.param(object).ifPresent(text -> body.put(object, parsed(object, text)));
    }
    boolean persisted =
        body.get("extensions") instanceof Map<?, ?> extensions
            && extensions.get("persistedQuery") != null;
    if (!body.containsKey("query") && !persisted) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "缺少参数 query：GET 请求须有 query，或在 extensions 中给出 persistedQuery。",
          "The parameter `query` is missing: a GET needs it, or `persistedQuery` in `extensions`.");
    }
    return body;
  }

  private static Map<?, ?> parsed(String parameter, String text) {
    try {
      if (JSON.readValue(text, Object.class) instanceof Map<?, ?> object) {
        return object;
      }
    } catch (JacksonException e) {
      // told below, in the same words as of JSON that is no object
    }
    throw ApiException.of(
        ErrorCode.BAD_REQUEST,
        "参数 %s 须是 JSON 对象，例如 {\"n\": 1}，并作 URL 编码。".formatted(parameter),
        "The parameter `%s` must be a JSON object such as {\"n\": 1}, percent-encoded."
            .formatted(parameter));
  }

  private static ServerResponse refusal(ApiException refused) {
    Map<String, Object> error =
        Map.of("message", String.valueOf(refused.getMessage()), "extensions", refused.extensions());
    return ServerResponse.badRequest()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .body(Map.of("errors", List.of(error)));
  }
}
