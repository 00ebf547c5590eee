package org.zhengmai.api.limit;

import graphql.ExecutionResult;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is nested too deep. The library looks at every field with its type and directives,
 * which only those need of which the text alone does not tell that they are within the bound.
 */
final class DepthLimit extends MaxQueryDepthInstrumentation {

  private final int most;

  DepthLimit(int most) {
    super(most);
    this.most = most;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters operation, @Nullable InstrumentationState state) {
    return ExpandedSize.of(operation.getExecutionContext().getDocument()).depth() <= most
        ? SimpleInstrumentationContext.noOp()
        : super.beginExecuteOperation(operation, state);
  }

  @Override
  protected AbortExecutionException mkAbortException(int depth, int most) {
    return TooComplex.depth(depth, most);
  }
}
