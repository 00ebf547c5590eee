package org.zhengmai.api.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.error.Range;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.cypher.list.ListQuestion;

/**
 * Counts the rows of connections by their values, when the field {@code facets} is selected: one
 * round trip for all that are asked for at one level.
 */
@Configuration(proxyBeanMethods = false)
class Facets {

  /** The connections whose lists have facets. */
  private static final List<String> CONNECTIONS =
      List.of(
          "DocumentConnection",
          "TaskConnection",
          "ResponsibilityConnection",
          "AgencyConnection",
          "TargetConnection",
          "ObservationConnection",
          "CitationConnection",
          "VariantConnection",
          "SourceConnection",
          "SearchConnection");

  /** Kinds counted by at once: each is a pass over the rows, and takes its time to plan. */
  private static final int MOST_KINDS = 5;

  private static final Range VALUES = new Range("first", 10, 100);

  /** What a connection's field asks for. */
  private record Asked(ListQuestion question, Map<String, Object> values, int first) {

    Map<String, Object> parameters() {
      Map<String, Object> parameters = new LinkedHashMap<>(values);
      parameters.put("first", first);
      return parameters;
    }
  }

  @Bean
  RuntimeWiringConfigurer facetFetchers(BatchLoaders loaders) {
    Loader<Asked, List<Facet>> loader =
        loaders.batch(
            "facets",
            keys ->
                loaders.ask(
                    keys,
                    Asked::question,
                    Asked::parameters,
                    Map.of(),
                    row -> row.rows("facets").stream().map(Facet::of).toList()));
    Fetcher fetcher = new Fetcher(loader);
    return wiring ->
        CONNECTIONS.forEach(
            type -> wiring.type(type, builder -> builder.dataFetcher("facets", fetcher)));
  }

  /**
   * Tells its type, so that the inspection of the schema knows whether each field has a fetcher.
   */
  private record Fetcher(Loader<Asked, List<Facet>> loader)
      implements SelfDescribingDataFetcher<CompletableFuture<List<Facet>>> {

    @Override
    public String getDescription() {
      return "Facets";
    }

    @Override
    public ResolvableType getReturnType() {
      return ResolvableType.forClassWithGenerics(
          CompletableFuture.class, ResolvableType.forClassWithGenerics(List.class, Facet.class));
    }

    @Override
    public CompletableFuture<List<Facet>> get(DataFetchingEnvironment field) {
      return load(loader, field);
    }
  }

  private static List<String> kinds(List<String> by) {
    List<String> kinds = List.copyOf(new LinkedHashSet<>(by)); // each counts once
    if (kinds.size() > MOST_KINDS) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "facets 的 by 至多 %d 种，收到 %d 种：请分成几次查询。".formatted(MOST_KINDS, kinds.size()),
          "`by` of `facets` takes %d kinds at most, not %d: ask in several queries."
              .formatted(MOST_KINDS, kinds.size()));
    }
    return kinds;
  }

  private static CompletableFuture<List<Facet>> load(
      Loader<Asked, List<Facet>> loader, DataFetchingEnvironment field) {
    Connection<?> connection = Objects.requireNonNull(field.getSource());
    List<String> by = Objects.requireNonNull(field.getArgument("by"));
    if (by.isEmpty()) {
      return CompletableFuture.completedFuture(List.of());
    }
    Listed rows = connection.rows();
    ListQuestion question = rows.question(new ListQuestion.Facets(kinds(by)));
    return loader.load(
        field, new Asked(question, rows.values(), VALUES.of(field.getArgument("first"))));
  }
}
