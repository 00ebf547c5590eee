package org.zhengmai.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.StaticDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the engine asks instrumentations about. */
class WholeRequestTests {

  private final List<String> asked = new ArrayList<>();

  /** Notes what it is asked about, under a name. */
  private class Asked extends SimplePerformantInstrumentation {

    private final String name;

    Asked(String name) {
      this.name = name;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
        InstrumentationExecutionParameters request, @Nullable InstrumentationState state) {
      asked.add(name + " request");
      return SimpleInstrumentationContext.noOp();
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
        DataFetcher<?> fetcher,
        InstrumentationFieldFetchParameters field,
        @Nullable InstrumentationState state) {
      asked.add(name + " field");
      return fetcher;
    }
  }

  private final class OfRequests extends Asked implements OfWholeRequest {
    OfRequests(String name) {
      super(name);
    }
  }

  private void ask(Instrumentation... parts) {
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .type("Query", type -> type.dataFetcher("title", new StaticDataFetcher("标题")))
            .build();
    GraphQL engine =
        GraphQL.newGraphQL(
                new SchemaGenerator()
                    .makeExecutableSchema(
                        new SchemaParser().parse("type Query { title: String }"), wiring))
            .instrumentation(WholeRequest.of(List.of(parts)))
            .build();
    assertThat(engine.execute("{ title }").getErrors()).isEmpty();
  }

  @Test
  void thoseOfWholeRequestsAreAskedOnceEachInTheirOrder() {
    ask(new OfRequests("limits"), new OfRequests("diagnostics"));

    assertThat(asked).containsExactly("limits request", "diagnostics request");
  }

  @Test
  void anotherIsAskedAboutFieldsToo() {
    ask(new OfRequests("limits"), new Asked("recorder"));

    assertThat(asked).containsExactly("limits request", "recorder request", "recorder field");
  }
}
