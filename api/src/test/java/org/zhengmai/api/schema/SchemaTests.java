package org.zhengmai.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTraverser;
import graphql.schema.idl.ScalarInfo;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.store.StoreReader;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Onward;

/** The start stops on a gap between schema and code, and the schema served explains itself. */
class SchemaTests {

  /** A line with ideographs, then one that begins with a Latin word. */
  private static final Pattern CHINESE_AND_ENGLISH =
      Pattern.compile("\\p{IsHan}.*\\n\\s*[A-Z0-9`].*[a-z]", Pattern.DOTALL);

  private final ApplicationContextRunner server =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withConfiguration(AutoConfigurations.of(GraphQlAutoConfiguration.class))
          .withUserConfiguration(WithoutStore.class);

  @Test
  void everyFieldHasItsFetcherAndEveryFetcherItsField() {
    server.run(
        context -> {
          assertThat(context).hasNotFailed();
          assertThat(schema(context.getBean(GraphQlSource.class)).getQueryType().getFields())
              .extracting(GraphQLNamedSchemaElement::getName)
              .contains("document", "documents", "task", "tasks", "agency", "agencies", "node");
        });
  }

  @Test
  void aFieldWithoutAFetcherStopsTheStart(@TempDir Path folder) throws Exception {
    Path extra = folder.resolve("extra.graphqls");
    Files.writeString(extra, "extend type Document { nobody: String }", StandardCharsets.UTF_8);

    server
        .withPropertyValues("spring.graphql.schema.additional-files=file:" + extra)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("field without a fetcher: Document.nobody"));
  }

  @Test
  void aFetcherWithoutAFieldStopsTheStart() {
    server
        .withBean(NobodyAsked.class)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("fetcher without a field: Query.nobodyAsked"));
  }

  @Test
  void everyElementServedIsDescribedInChineseAndEnglish() {
    server.run(
        context -> assertThat(undescribed(schema(context.getBean(GraphQlSource.class)))).isEmpty());
  }

  private static GraphQLSchema schema(GraphQlSource source) {
    return source.schema();
  }

  private static List<String> undescribed(GraphQLSchema schema) {
    List<String> found = new ArrayList<>();
    new SchemaTraverser()
        .depthFirst(
            new GraphQLTypeVisitorStub() {
              @Override
              protected TraversalControl visitGraphQLType(
                  GraphQLSchemaElement element, TraverserContext<GraphQLSchemaElement> context) {
                if (isOfTheEngine(element)) {
                  return TraversalControl.ABORT;
                }
                if (element instanceof GraphQLNamedSchemaElement named
                    && (named.getDescription() == null
                        || !CHINESE_AND_ENGLISH.matcher(named.getDescription()).find())) {
                  found.add(context.getParentNode() + "/" + named.getName());
                }
                return TraversalControl.CONTINUE;
              }
            },
            new ArrayList<>(schema.getAllTypesAsList()));
    return found;
  }

  private static boolean isOfTheEngine(GraphQLSchemaElement element) {
    return element instanceof GraphQLDirective
        || element instanceof GraphQLAppliedDirective
        || (element instanceof GraphQLNamedSchemaElement named
            && (named.getName().startsWith("__")
                || ScalarInfo.isGraphqlSpecifiedScalar(named.getName())));
  }

  @Configuration(proxyBeanMethods = false)
  @ComponentScan(
      basePackages = "org.zhengmai.api",
      excludeFilters = {
        @Filter(type = FilterType.ANNOTATION, classes = TestComponent.class),
        @Filter(
            type = FilterType.REGEX,
            pattern = {
              "org\\.zhengmai\\.api\\.(start|graphiql)\\..*",
              "org\\.zhengmai\\.api\\.ZhengmaiApplication",
              ".*(IT|Tests)(\\$.*)?"
            })
      })
  static class WithoutStore {

    @Bean
    StoreReader store() {
      return new StoreReader() {
        @Override
        public List<Row> read(
            String query,
            Predicate<String> fields,
            List<Onward> onward,
            Map<String, ?> parameters) {
          return List.of();
        }

        @Override
        public List<Row> list(List<ListQuestion> questions, Map<String, ?> parameters) {
          return List.of();
        }
      };
    }
  }

  @Controller
  static class NobodyAsked {

    @QueryMapping
    String nobodyAsked() {
      return "";
    }
  }
}
