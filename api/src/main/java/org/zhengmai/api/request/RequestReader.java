package org.zhengmai.api.request;

import jakarta.servlet.ServletException;
import java.io.IOException;
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
 * Reads requests by POST and by GET (parameters {@code query}, {@code operationName}, and as JSON
 * {@code variables} and {@code extensions}) before Spring does, so that what cannot be read is
 * refused with a code and in words. Both are answered alike; the API has no mutations, so that
 * reading is all that a GET can do.
 */
final class RequestReader {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final GraphQlHttpHandler handler;
  private final int longest;

  /**
   * Reads for a handler.
   *
   * @param handler answers what was read
   * @param longest bytes of a body at most
   */
  RequestReader(GraphQlHttpHandler handler, int longest) {
    this.handler = handler;
    this.longest = longest;
  }

  ServerResponse byPost(ServerRequest request) throws ServletException, IOException {
    try {
      byte[] body = request.servletRequest().getInputStream().readNBytes(longest + 1);
      if (body.length > longest) {
        throw ApiException.of(
            ErrorCode.BAD_REQUEST,
            "请求超过 %d 字节：请缩短查询，或把变量分成几次查询。".formatted(longest),
            "The request is longer than %d bytes: shorten the query, or ask with fewer variables at a time."
                .formatted(longest));
      }
      RequestBody.check(parsed("body", body));
      return answer(request, body);
    } catch (ApiException refused) {
      return refusal(refused);
    }
  }

  ServerResponse byGet(ServerRequest request) throws ServletException, IOException {
    try {
      Map<String, Object> body = new LinkedHashMap<>();
      for (String text : List.of("query", "operationName")) {
        request.param(text).ifPresent(value -> body.put(text, value));
      }
      for (String object : List.of("variables", "extensions")) {
        request.param(object).ifPresent(value -> body.put(object, parsed(object, value)));
      }
      RequestBody.check(body);
      return answer(request, JSON.writeValueAsBytes(body));
    } catch (ApiException refused) {
      return refusal(refused);
    }
  }

  private ServerResponse answer(ServerRequest request, byte[] body)
      throws ServletException, IOException {
    return handler.handleRequest(
        ServerRequest.from(request)
            .method(HttpMethod.POST)
            .headers(headers -> headers.setContentType(MediaType.APPLICATION_JSON))
            .body(body)
            .build());
  }

  private static Object parsed(String name, Object text) {
    try {
      Object value =
          text instanceof byte[] bytes
              ? JSON.readValue(bytes, Object.class)
              : JSON.readValue(text.toString(), Object.class);
      return value == null ? List.of() : value;
    } catch (JacksonException e) {
      throw RequestBody.noObject(name);
    }
  }

  private static ServerResponse refusal(ApiException refused) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", String.valueOf(refused.getMessage()));
    error.put("extensions", refused.extensions());
    return ServerResponse.badRequest()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .body(Map.of("errors", List.of(error)));
  }
}
