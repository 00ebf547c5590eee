package org.zhengmai.api.schema;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.zhengmai.api.node.Nodes;

@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

  /** The engine takes a scalar's description from here and not from the SDL. */
  private static final GraphQLScalarType DATE =
      ExtendedScalars.Date.transform(
          scalar ->
              scalar
                  .coercing(new StrictDays())
                  .description(
                      """
                  日历日，ISO 8601 格式，例如 "2025-12-31"。
                  A calendar day in ISO 8601 form, for example "2025-12-31"."""));

  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring -> wiring.scalar(DATE);
  }

  @Bean
  GraphQlSourceBuilderCustomizer inspection(List<Nodes<?>> kinds) {
    return source ->
        source.inspectSchemaMappings(
            inspector ->
                kinds.forEach(
                    kind -> inspector.classMapping(kind.type().getSimpleName(), kind.type())),
            SchemaInspection::refuseGaps);
  }
}
