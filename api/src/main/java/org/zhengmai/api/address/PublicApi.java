package org.zhengmai.api.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks our own GraphQL API from within, so that a page knows what any client can know, under the
 * same bounds and with the same round trips. Queries are files {@code address/NAME.graphql}.
 */
@Component
final class PublicApi {

  private final ExecutionGraphQlService service;
  private final Map<String, String> queries = new ConcurrentHashMap<>();

  PublicApi(ExecutionGraphQlService service) {
    this.service = service;
  }

  /**
   * Asks.
   *
   * @param query name of the query
   * @param variables its variables
   * @return what was answered, with the error where a part of it could not be
   */
  Answer ask(String query, Map<String, Object> variables) {
    ExecutionGraphQlResponse response =
        Objects.requireNonNull(
            service
                .execute(
                    new DefaultExecutionGraphQlRequest(
                        queries.computeIfAbsent(query, PublicApi::text),
                        null,
                        variables,
                        null,
                        UUID.randomUUID().toString(),
                        null))
                .block());
    Map<String, Object> data = response.getData();
    return new Answer(
        data == null ? Map.of() : data,
        response.getErrors().isEmpty() ? null : response.getErrors().get(0));
  }

  private static String text(String query) {
    String file = "/address/" + query + ".graphql";
    try (InputStream in = PublicApi.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
