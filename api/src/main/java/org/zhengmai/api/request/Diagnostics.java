package org.zhengmai.api.request;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhengmai.api.store.ReadLog;

/**
 * Tells who asks with {@code {"extensions": {"diagnostics": true}}} what the request took, in the
 * extension {@code diagnostics} of the answer: each query to the store with its rows and
 * microseconds, their sum, and whether the document was known and need not be parsed.
 */
@Component
final class Diagnostics extends SimplePerformantInstrumentation implements OfWholeRequest {

  private static final String ASKED = "diagnostics";

  @Override
  public InstrumentationContext<ExecutionResult> beginExecution(
      InstrumentationExecutionParameters request, @Nullable InstrumentationState state) {
    if (!Boolean.TRUE.equals(request.getExecutionInput().getExtensions().get(ASKED))) {
      return SimpleInstrumentationContext.noOp();
    }
    request.getGraphQLContext().put(ReadLog.class, ReadLog.begin());
    return SimpleInstrumentationContext.whenCompleted((answer, failure) -> ReadLog.end());
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult answer,
      InstrumentationExecutionParameters request,
      @Nullable InstrumentationState state) {
    ReadLog log = request.getGraphQLContext().get(ReadLog.class);
    return CompletableFuture.completedFuture(
        log == null
            ? answer
            : answer.transform(
                told ->
                    told.addExtension(
                        ASKED,
                        told(
                            log.reads(),
                            request
                                .getGraphQLContext()
                                .getOrDefault(ParsedDocuments.KNOWN, false)))));
  }

  private static Map<String, Object> told(List<ReadLog.Read> reads, boolean known) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("documentKnown", known);
    told.put("roundTrips", reads.size());
    told.put("storeMicros", reads.stream().mapToLong(ReadLog.Read::micros).sum());
    told.put("queries", reads.stream().map(Diagnostics::told).toList());
    return told;
  }

  private static Map<String, Object> told(ReadLog.Read read) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("query", read.query());
    told.put("rows", read.rows());
    told.put("micros", read.micros());
    return told;
  }
}
