package org.zhengmai.api.limit;

import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class LimitConfiguration {

  /**
   * The number of fields first, which all others look at; then the depth, because the estimate of a
   * very deep request costs more than it.
   */
  @Bean
  @Order(0)
  Instrumentation requestLimits(Limits limits) {
    return new RequestLimits(
        List.of(
            new SizeLimit(limits.fields()),
            new DepthLimit(limits.depth()),
            new CostLimit(limits.complexity())));
  }

  @Bean
  WebGraphQlInterceptor parserLimit(Limits limits) {
    ParserOptions options =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(
                builder -> builder.maxTokens(limits.tokens()).maxCharacters(limits.characters()));
    return (request, chain) -> {
      request.configureExecutionInput(
          (input, builder) ->
              builder.graphQLContext(context -> context.put(ParserOptions.class, options)).build());
      return chain.next(request);
    };
  }
}
