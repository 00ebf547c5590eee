package org.zhengmai.api.request;

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

  @Bean
  GraphQlSourceBuilderCustomizer parsedDocumentsInUse(ParsedDocuments documents) {
    return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
  }
}
