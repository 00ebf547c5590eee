package org.zhengmai.api;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Notes each field whose fetcher the engine really calls, such as {@code Document.title}. */
@TestComponent
class FieldRecorder extends SimplePerformantInstrumentation {

  private final Set<String> fetched = new ConcurrentSkipListSet<>();

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters field,
      @Nullable InstrumentationState state) {
    String type = ((GraphQLObjectType) field.getEnvironment().getParentType()).getName();
    fetched.add(type + "." + field.getEnvironment().getField().getName());
    return fetcher;
  }

  /** The fields since the last call. */
  Set<String> take() {
    Set<String> taken = new TreeSet<>(fetched);
    fetched.clear();
    return taken;
  }
}
