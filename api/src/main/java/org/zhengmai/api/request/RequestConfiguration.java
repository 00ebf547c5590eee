package org.zhengmai.api.request;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestProperties.class)
class RequestConfiguration {

  @Bean
  ParsedDocuments parsedDocuments(RequestProperties properties) {
    return new ParsedDocuments(properties.parsedCharacters());
  }

  @Bean
  GraphQlSourceBuilderCustomizer parsedDocumentsInUse(ParsedDocuments documents) {
    return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
  }
}
