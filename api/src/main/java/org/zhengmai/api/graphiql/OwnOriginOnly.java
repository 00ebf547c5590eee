package org.zhengmai.api.graphiql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Has the browser itself refuse whatever a page would load from elsewhere. GraphiQL sets styles
 * from its script and carries its fonts and pictures as data.
 */
final class OwnOriginOnly implements HandlerInterceptor {

  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'"
          + " data:; object-src 'none'; base-uri 'none'";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader("Content-Security-Policy", POLICY);
    return true;
  }
}
