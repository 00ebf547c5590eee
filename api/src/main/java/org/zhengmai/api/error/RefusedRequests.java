package org.zhengmai.api.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Tells a request to the endpoint of GraphQL that never reached the engine (no JSON, another
 * method, another content type) in the form of GraphQL errors, beside what Spring Boot tells of it.
 */
@Component
@ConditionalOnWebApplication
final class RefusedRequests extends DefaultErrorAttributes {

  private static final String ENDPOINT = "/graphql";

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Map<String, Object> attributes =
        new LinkedHashMap<>(super.getErrorAttributes(request, options));
    if (ENDPOINT.equals(attributes.get("path"))) {
      boolean ours = attributes.get("status") instanceof Integer status && status >= 500;
      ApiException told = ours ? failure() : refusal();
      attributes.put(
          "errors",
          List.of(
              Map.of(
                  "message", String.valueOf(told.getMessage()), "extensions", told.extensions())));
    }
    return attributes;
  }

  private static ApiException refusal() {
    return ApiException.of(
        ErrorCode.BAD_REQUEST,
        "请求无法读取：请用 POST 发送 application/json，形如 {\"query\": \"…\", \"variables\": {…}}，或用 GET 发送参数 query。",
        "The request cannot be read: POST application/json such as {\"query\": \"…\", \"variables\": {…}}, or GET with the parameter `query`.");
  }

  private static ApiException failure() {
    return ApiException.of(
        ErrorCode.INTERNAL,
        "服务内部出错，请稍后重试，若仍如此请告诉管理员。",
        "Something went wrong inside the server; try again later, and if it stays so tell its operator.");
  }
}
