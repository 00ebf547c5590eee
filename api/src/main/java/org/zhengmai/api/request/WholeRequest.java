package org.zhengmai.api.request;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The instrumentations that look at a request as a whole, together as one that the engine need not
 * ask about each of thousands of fields.
 */
final class WholeRequest extends ChainedInstrumentation {

  /** In this order. */
  private WholeRequest(List<Instrumentation> parts) {
    super(parts);
  }

  /** All instrumentations as one: those of whole requests in their order, then the others. */
  static Instrumentation of(List<Instrumentation> parts) {
    List<Instrumentation> whole = parts.stream().filter(OfWholeRequest.class::isInstance).toList();
    List<Instrumentation> all = new ArrayList<>();
    all.add(new WholeRequest(whole));
    parts.stream().filter(part -> !(part instanceof OfWholeRequest)).forEach(all::add);
    return all.size() == 1 ? all.get(0) : new ChainedInstrumentation(all);
  }

  @Override
  public @Nullable ExecutionStrategyInstrumentationContext beginExecutionStrategy(
      InstrumentationExecutionStrategyParameters level, InstrumentationState state) {
    return null;
  }

  @Override
  public @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(
      InstrumentationExecutionStrategyParameters object, InstrumentationState state) {
    return null;
  }

  @Override
  public @Nullable InstrumentationContext<Object> beginFieldExecution(
      InstrumentationFieldParameters field, InstrumentationState state) {
    return null;
  }

  @Override
  public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
      InstrumentationFieldFetchParameters field, InstrumentationState state) {
    return null;
  }

  @Override
  public @Nullable InstrumentationContext<Object> beginFieldCompletion(
      InstrumentationFieldCompleteParameters field, InstrumentationState state) {
    return null;
  }

  @Override
  public @Nullable InstrumentationContext<Object> beginFieldListCompletion(
      InstrumentationFieldCompleteParameters field, InstrumentationState state) {
    return null;
  }

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters field,
      InstrumentationState state) {
    return fetcher;
  }
}
