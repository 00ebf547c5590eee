package org.zhengmai.api.request;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryError;
import graphql.execution.preparsed.persisted.PersistedQueryNotFound;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.execution.ErrorType;
import org.zhengmai.api.error.ErrorCode;

/**
 * Automatic persisted queries as Apollo's clients send them: {@code {"extensions":
 * {"persistedQuery": {"version": 1, "sha256Hash": "…"}}}}. The messages are those that clients look
 * for; what to do is in {@code extensions.remedy}.
 */
final class PersistedQueries extends ApolloPersistedQuerySupport {

  private static final String EXTENSION = "persistedQuery";

  PersistedQueries(PersistedQueryCache cache) {
    super(cache);
  }

  /** Whether a request names its query by a hash. */
  boolean isAsked(ExecutionInput input) {
    return getPersistedQueryId(input).isPresent();
  }

  @Override
  protected Optional<Object> getPersistedQueryId(ExecutionInput input) {
    return input.getExtensions().get(EXTENSION) instanceof Map<?, ?> asked
        ? Optional.ofNullable(asked.get("sha256Hash")).map(Object::toString)
        : Optional.empty();
  }

  @Override
  protected boolean persistedQueryIdIsInvalid(Object hash, String text) {
    return !ParsedDocuments.hash(text).equalsIgnoreCase(hash.toString());
  }

  @Override
  protected PreparsedDocumentEntry mkMissingError(PersistedQueryError problem) {
    return problem instanceof PersistedQueryNotFound
        ? error(
            "PersistedQueryNotFound",
            ErrorCode.PERSISTED_QUERY_NOT_FOUND,
            "服务器不认识此哈希：请把 query 与哈希一起再发一次。 The server does not know this hash: send it again together with `query`.")
        : error(
            "PersistedQueryIdInvalid",
            ErrorCode.PERSISTED_QUERY_MISMATCH,
            "sha256Hash 不是 query 的 SHA-256（UTF-8，十六进制）：请改正哈希，或只发 query。 `sha256Hash` is not the SHA-256 of `query` (UTF-8, hexadecimal): correct it, or send `query` alone.");
  }

  /** The answer to a request that has neither a query nor the hash of one. */
  static PreparsedDocumentEntry withoutHash() {
    return error(
        "缺少 query。 There is no query.",
        ErrorCode.BAD_REQUEST,
        "请给出 query，或以 extensions.persistedQuery.sha256Hash 给出它的哈希。 Send `query`, or its hash as `extensions.persistedQuery.sha256Hash`.");
  }

  private static PreparsedDocumentEntry error(String message, ErrorCode code, String remedy) {
    return new PreparsedDocumentEntry(
        GraphqlErrorBuilder.newError()
            .message(message)
            .errorType(ErrorType.BAD_REQUEST)
            .extensions(Map.of("code", code.name(), "remedy", remedy))
            .build());
  }
}
