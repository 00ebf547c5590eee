package org.zhengmai.api.limit;

import graphql.ExecutionResult;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.QueryComplexityInfo;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Estimates what a request costs before the store is asked, refuses what costs too much, and tells
 * the estimate in the extension {@code cost} of every answer.
 */
final class CostLimit extends MaxQueryComplexityInstrumentation {

  private static final String ESTIMATE = CostLimit.class.getName();

  private final int most;

  /** The library asks the function about what costs more than 0, which is every request. */
  CostLimit(int most) {
    super(0, new Complexity(), info -> note(info) > most);
    this.most = most;
  }

  private static int note(QueryComplexityInfo info) {
    int estimate = info.getComplexity();
    info.getInstrumentationExecuteOperationParameters()
        .getExecutionContext()
        .getGraphQLContext()
        .put(ESTIMATE, estimate);
    return estimate;
  }

  @Override
  protected AbortExecutionException mkAbortException(int estimate, int bound) {
    return TooComplex.complexity(estimate, most);
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters request,
      @Nullable InstrumentationState state) {
    Integer estimate = request.getGraphQLContext().get(ESTIMATE);
    ExecutionResult told =
        estimate == null
            ? result
            : result.transform(
                answer -> answer.addExtension("cost", Map.of("estimate", estimate, "most", most)));
    return CompletableFuture.completedFuture(told);
  }
}
