package org.zhengmai.api.limit;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import java.util.List;
import org.zhengmai.api.request.OfWholeRequest;

/** The bounds on a request, in the order in which they are checked. */
final class RequestLimits extends ChainedInstrumentation implements OfWholeRequest {

  RequestLimits(List<Instrumentation> bounds) {
    super(bounds);
  }
}
