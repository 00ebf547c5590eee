package org.zhengmai.api.error;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.zhengmai.cypher.StoreException;

/** Turns what a field throws into an error with a code. Only messages written for askers go out. */
@Component
final class ErrorResolver extends DataFetcherExceptionResolverAdapter {

  private static final Logger log = LoggerFactory.getLogger(ErrorResolver.class);

  @Override
  protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment field) {
    ApiException told = thrown instanceof ApiException known ? known : translate(thrown, field);
    return GraphqlErrorBuilder.newError(field)
        .message("%s", told.getMessage())
        .errorType(told.code().type())
        .extensions(told.extensions())
        .build();
  }

  private static ApiException translate(Throwable thrown, DataFetchingEnvironment field) {
    if (firstTime(thrown, field)) {
      log.error("Request {} failed at {}", field.getExecutionId(), path(field), thrown);
    }
    return thrown instanceof StoreException store ? ofStore(store, field) : internal(field);
  }

  private static ApiException ofStore(StoreException thrown, DataFetchingEnvironment field) {
    return switch (thrown.problem()) {
      case TIMEOUT, OUT_OF_MEMORY ->
          ApiException.of(
              ErrorCode.TOO_COMPLEX,
              "查询超出了数据库允许的时间或内存：请缩小页大小（first）、减少嵌套或加筛选条件。",
              "The query took more time or memory than the store allows: ask for smaller pages (first),"
                  + " nest less or filter more.");
      case UNREACHABLE, CLOSED ->
          ApiException.of(
              ErrorCode.INTERNAL,
              "数据库暂时不可用，请稍后重试。",
              "The store cannot be reached at the moment; try again later.");
      default -> internal(field);
    };
  }

  private static ApiException internal(DataFetchingEnvironment field) {
    return ApiException.of(
        ErrorCode.INTERNAL,
        "服务内部出错，请把编号 %s 告诉管理员。".formatted(field.getExecutionId()),
        "Something went wrong inside the server; tell its operator the number %s."
            .formatted(field.getExecutionId()));
  }

  /** One failed batch fails every field that waits for it: it is logged for the first of them. */
  private static boolean firstTime(Throwable thrown, DataFetchingEnvironment field) {
    Set<Throwable> seen =
        field
            .getGraphQlContext()
            .computeIfAbsent(
                ErrorResolver.class,
                key ->
                    Collections.synchronizedSet(
                        Collections.newSetFromMap(new IdentityHashMap<>())));
    return seen.add(thrown);
  }

  private static String path(DataFetchingEnvironment field) {
    return field.getExecutionStepInfo().getPath().toString();
  }
}
