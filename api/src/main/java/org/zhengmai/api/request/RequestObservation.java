package org.zhengmai.api.request;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;

/**
 * Makes an observation of each request, and none of its fields and loaders: of those there are
 * hundreds, and even what is not observed costs at each of them.
 */
final class RequestObservation extends GraphQlObservationInstrumentation implements OfWholeRequest {

  /**
   * Observes.
   *
   * @param registry where observations go
   */
  RequestObservation(ObservationRegistry registry) {
    super(registry);
  }

  /** Here it would set itself up for loaders. */
  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters request,
      InstrumentationState state) {
    return input;
  }
}
