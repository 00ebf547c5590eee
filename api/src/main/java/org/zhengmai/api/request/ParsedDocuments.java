package org.zhengmai.api.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQueryIdInvalid;
import graphql.execution.preparsed.persisted.PersistedQueryNotFound;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents that were parsed and found valid, by the SHA-256 of their text in hexadecimal,
 * which is also the name that a persisted query has: who sends a text and who sends its hash find
 * the same document. What is not valid is not kept. Bounded by the length of the texts, those used
 * longest ago go first.
 */
final class ParsedDocuments implements PreparsedDocumentProvider, PersistedQueryCache {

  /** The name in a request's context of whether its document was known. */
  static final String KNOWN = ParsedDocuments.class.getName();

  private final Cache<String, Kept> kept;
  private final PersistedQueries persisted = new PersistedQueries(this);

  /**
   * An empty cache.
   *
   * @param characters how long all texts in it may be together
   */
  ParsedDocuments(long characters) {
    kept =
        Caffeine.newBuilder()
            .maximumWeight(characters)
            .<String, Kept>weigher((hash, document) -> document.length())
            .build();
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    if (persisted.isAsked(input)) {
      return persisted.getDocumentAsync(input, parse);
    }
    return CompletableFuture.completedFuture(
        isMarker(input.getQuery())
            ? PersistedQueries.withoutHash()
            : find(hash(input.getQuery()), input, text -> parse.apply(input)));
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(
      Object hash, ExecutionInput input, PersistedQueryCacheMiss parse) {
    String text = input.getQuery();
    // Also where the hash is known: else a text would be answered as another that has this hash.
    if (!isMarker(text) && !text.isBlank() && persisted.persistedQueryIdIsInvalid(hash, text)) {
      throw new PersistedQueryIdInvalid(hash);
    }
    return CompletableFuture.completedFuture(
        find(hash.toString().toLowerCase(Locale.ROOT), input, parse));
  }

  /** Whether a text stands for none, where a hash alone names the query. */
  private static boolean isMarker(String text) {
    return text.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER);
  }

  private PreparsedDocumentEntry find(
      String hash, ExecutionInput input, Function<String, PreparsedDocumentEntry> parse) {
    Kept known = kept.getIfPresent(hash);
    input.getGraphQLContext().put(KNOWN, known != null);
    if (known != null) {
      return known.document();
    }
    String text = input.getQuery();
    if (isMarker(text)) {
      throw new PersistedQueryNotFound(hash);
    }
    PreparsedDocumentEntry parsed = parse.apply(text);
    if (!parsed.hasErrors()) {
      kept.put(hash, new Kept(parsed, text.length()));
    }
    return parsed;
  }

  /** The hash of a text, as persisted queries have it. */
  static String hash(@Nullable String text) {
    try {
      byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private record Kept(PreparsedDocumentEntry document, int length) {}
}
