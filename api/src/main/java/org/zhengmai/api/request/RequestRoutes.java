package org.zhengmai.api.request;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlRequestPredicates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RequestRoutes {

  private static final String PATH = "/graphql";

  /** Before Spring's own routes, which refuse every GET. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  RouterFunction<ServerResponse> requests(
      GraphQlHttpHandler handler, RequestProperties properties) {
    RequestReader reader = new RequestReader(handler, properties.bodyBytes());
    return RouterFunctions.route()
        .GET(PATH, reader::byGet)
        .route(GraphQlRequestPredicates.graphQlHttp(PATH), reader::byPost)
        .build();
  }

  /** Weak, because the server may compress the same answer or not. */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> queryTags() {
    ShallowEtagHeaderFilter filter =
        new ShallowEtagHeaderFilter() {
          @Override
          protected boolean shouldNotFilter(HttpServletRequest request) {
            return HttpMethod.POST.matches(request.getMethod()); // nobody can ask for it again
          }
        };
    filter.setWriteWeakETag(true);
    FilterRegistrationBean<ShallowEtagHeaderFilter> tags = new FilterRegistrationBean<>(filter);
    tags.addUrlPatterns(PATH, PATH + "/schema");
    return tags;
  }

  /**
   * A GET of the same query asks whether the answer has changed, and never keeps it unasked; its
   * media type follows what is accepted.
   */
  @Bean
  FilterRegistrationBean<Filter> queryAge() {
    FilterRegistrationBean<Filter> age =
        new FilterRegistrationBean<>(
            (request, response, chain) -> {
              HttpServletResponse answer = (HttpServletResponse) response;
              answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
              answer.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
              chain.doFilter(request, response);
            });
    age.addUrlPatterns(PATH, PATH + "/schema");
    return age;
  }
}
