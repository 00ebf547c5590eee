package org.zhengmai.api.request;

import graphql.execution.instrumentation.Instrumentation;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestProperties.class)
class RequestConfiguration {

  @Bean
  ParsedDocuments parsedDocuments(RequestProperties properties) {
    return new ParsedDocuments(properties.parsedCharacters());
  }

  @Bean
  GraphQlObservationInstrumentation requestObservation(
      ObjectProvider<ObservationRegistry> registry) {
    return new RequestObservation(registry.getIfAvailable(() -> ObservationRegistry.NOOP));
  }

  /** In place of the chain that the engine would ask at each field. */
  @Bean
  GraphQlSourceBuilderCustomizer wholeRequests(ObjectProvider<Instrumentation> parts) {
    return source ->
        source.configureGraphQl(
            engine -> engine.instrumentation(WholeRequest.of(parts.orderedStream().toList())));
  }

  @Bean
  GraphQlSourceBuilderCustomizer parsedDocumentsInUse(ParsedDocuments documents) {
    return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
  }
}
