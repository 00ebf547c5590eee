package org.zhengmai.api.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a code to the errors that come from the GraphQL engine itself: syntax and validation. */
@Component
final class ErrorCodes implements WebGraphQlInterceptor {

  private static final Logger log = LoggerFactory.getLogger(ErrorCodes.class);

  /** Errors told of a query that is wrong all over. */
  private static final int MOST = 10;

  /** Characters told of what the engine says. */
  private static final int LONGEST = 500;

  /** The engine's words for what only the asker can put right. */
  private static final Set<ErrorClassification> ASKER =
      Set.of(ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported);

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain.next(request).map(ErrorCodes::coded);
  }

  private static WebGraphQlResponse coded(WebGraphQlResponse response) {
    List<GraphQLError> errors = response.getExecutionResult().getErrors();
    if (errors.stream().allMatch(ErrorCodes::hasCode)) {
      return response;
    }
    return response.transform(
        builder -> builder.errors(errors.stream().limit(MOST).map(ErrorCodes::coded).toList()));
  }

  private static GraphQLError coded(GraphQLError error) {
    if (hasCode(error)) {
      return error;
    }
    if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
      return coded(
          error,
          ErrorCode.TOO_COMPLEX,
          "对模式的查询嵌套过多：完整的模式在 /graphql/schema。 The schema is asked for in rings; all of it is at /graphql/schema.");
    }
    return ASKER.contains(error.getErrorType())
        ? coded(
            error,
            ErrorCode.BAD_REQUEST,
            "查询有误，请对照 /graphiql 中的文档改正。 The query is not valid; correct it with the docs in /graphiql: "
                + shortened(error.getMessage()))
        : internal(error);
  }

  /** The engine repeats literals, however long they are. */
  private static String shortened(String message) {
    return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
  }

  private static GraphQLError internal(GraphQLError error) {
    log.error("The engine reports {} at {}: {}", error.getErrorType(), error.getPath(), error);
    return coded(error, ErrorCode.INTERNAL, "服务内部出错。 Something went wrong inside the server.");
  }

  private static GraphQLError coded(GraphQLError error, ErrorCode code, String message) {
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .errorType(error.getErrorType())
        .locations(error.getLocations())
        .path(error.getPath())
        .extensions(Map.of("code", code.name()))
        .build();
  }

  private static boolean hasCode(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    return extensions != null && extensions.containsKey("code");
  }
}
