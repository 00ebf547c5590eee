package org.zhengmai.api.limit;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a document whose fragments stand for too many fields, when it has been parsed and before
 * it is validated, since already validation and the other bounds look at each of them.
 */
final class SizeLimit extends SimplePerformantInstrumentation {

  private final int most;

  SizeLimit(int most) {
    this.most = most;
  }

  @Override
  public DocumentAndVariables instrumentDocumentAndVariables(
      DocumentAndVariables parsed,
      InstrumentationExecutionParameters request,
      @Nullable InstrumentationState state) {
    long size = ExpandedSize.of(parsed.getDocument()).fields();
    if (size > most) {
      throw TooComplex.size(size, most);
    }
    return parsed;
  }
}
