package org.zhengmai.api.limit;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class LimitConfiguration {

  /** Before all others, which look at every field. */
  @Bean
  @Order(0)
  Instrumentation sizeLimit(Limits limits) {
    return new SizeLimit(limits.fields());
  }

  /** First of these, because the estimate of a very deep request costs more than its depth. */
  @Bean
  @Order(1)
  Instrumentation depthLimit(Limits limits) {
    return new MaxQueryDepthInstrumentation(limits.depth()) {
      @Override
      protected AbortExecutionException mkAbortException(int depth, int most) {
        return TooComplex.depth(depth, most);
      }
    };
  }

  @Bean
  @Order(2)
  Instrumentation complexityLimit(Limits limits) {
    return new CostLimit(limits.complexity());
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
