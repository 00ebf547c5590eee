package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the server under test over HTTP, as any client would. */
@TestComponent
@Lazy
public class ApiClient {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  public ApiClient(@Value("${local.server.port}") int port) {
    this.port = port;
  }

  /** The address of a path of the server. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Gets a path. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  /** Gets a path with headers, each a name and a value. */
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(uri(path)).headers(headers).build(), BodyHandlers.ofString());
  }

  /** Asks for the head of what a path answers. */
  public HttpResponse<Void> head(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(uri(path)).method("HEAD", BodyPublishers.noBody()).build(),
        BodyHandlers.discarding());
  }

  /** The whole answer to a query. */
  public JsonNode ask(String query, Map<String, ?> variables)
      throws IOException, InterruptedException {
    String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    return JSON.readTree(post(body).body());
  }

  /** Posts the body of a request to the endpoint of GraphQL. */
  public HttpResponse<String> post(String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/graphql"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  /** The data of an answer without errors. */
  public JsonNode data(String query, Map<String, ?> variables)
      throws IOException, InterruptedException {
    JsonNode answer = ask(query, variables);
    assertThat(answer.path("errors").isMissingNode()).as(answer.toPrettyString()).isTrue();
    return answer.path("data");
  }

  /** The data of an answer without errors. */
  public JsonNode data(String query) throws IOException, InterruptedException {
    return data(query, Map.of());
  }

  /** The one error of an answer. */
  public JsonNode error(String query) throws IOException, InterruptedException {
    JsonNode answer = ask(query, Map.of());
    assertThat(answer.path("errors").size()).as(answer.toPrettyString()).isOne();
    return answer.path("errors").get(0);
  }

  /** Reads what a test expects; single quotes may stand for double ones. */
  public static JsonNode json(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
