package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How requests come in: by GET, by hash, and the schema itself. */
@ServerTest
class RequestIT {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String QUERY =
      "query($n: String!) { document(number: $n) { number title issuedOn } }";
  private static final String VARIABLES = "{\"n\": \"示政办发[2099]1号\"}";

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  RequestIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @BeforeEach
  void startCounting() {
    store.take();
  }

  @Test
  void theSchemaIsServedAsText() throws Exception {
    HttpResponse<String> schema = api.get("/graphql/schema");

    assertThat(schema.statusCode()).isEqualTo(200);
    assertThat(schema.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(schema.body()).contains("责任单位，按印出的次序排列。", "A document.");
    assertThat(new SchemaParser().parse(schema.body()).types()).containsKeys("Document", "Task");
    String tag = schema.headers().firstValue("ETag").orElseThrow();
    assertThat(api.get("/graphql/schema", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void aQueryByGetIsAnsweredAsByPost() throws Exception {
    HttpResponse<String> got = get(Map.of("query", QUERY, "variables", VARIABLES));

    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(got.body())).isEqualTo(api.ask(QUERY, Map.of("n", "示政办发[2099]1号")));
  }

  @Test
  void anUnchangedAnswerIsNotSentAgain() throws Exception {
    Map<String, String> request = Map.of("query", QUERY, "variables", VARIABLES);
    HttpResponse<String> first = get(request);
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(first.headers().allValues("Vary")).contains("Accept");
    assertThat(get(request, "If-None-Match", tag).statusCode()).isEqualTo(304);
    InventedStore.run(
        "MATCH (d:Document {number: '示政办发〔2099〕1号'}) SET d.issuedOn = date('2099-03-02')");
    HttpResponse<String> changed = get(request, "If-None-Match", tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).contains("2099-03-02");
    InventedStore.run(
        "MATCH (d:Document {number: '示政办发〔2099〕1号'}) SET d.issuedOn = date('2099-03-01')");
  }

  @Test
  void oneOfSeveralOperationsIsChosenByName() throws Exception {
    HttpResponse<String> got =
        get(
            Map.of(
                "query",
                "query A { documents { totalCount } } query B { sources { totalCount } }",
                "operationName",
                "B"));

    assertThat(JSON.readTree(got.body()).at("/data/sources/totalCount").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "variables | [1] | JSON 对象",
        "variables | {n | JSON 对象",
        "extensions | \"x\" | JSON 对象",
        "operationName | A | 缺少 query"
      })
  void aGetThatCannotBeReadIsToldWhy(String parameter, String value, String words)
      throws Exception {
    Map<String, String> request = new TreeMap<>(Map.of(parameter, value));
    if (!parameter.equals("operationName")) {
      request.put("query", QUERY);
    }
    HttpResponse<String> got = get(request);

    assertThat(got.statusCode()).isEqualTo(400);
    JsonNode error = JSON.readTree(got.body()).at("/errors/0");
    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString()).contains(words);
  }

  @Test
  void aGetCanOnlyRead() throws Exception {
    JsonNode answer = JSON.readTree(get(Map.of("query", "mutation { drop }")).body());

    assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
  }

  @Test
  void whoAsksIsToldWhatARequestTook() throws Exception {
    String query =
        "{ documents { nodes { title tasks(first: 1) { nodes { id } } } } } # " + System.nanoTime();
    String asked =
        JSON.writeValueAsString(Map.of("query", query, "extensions", Map.of("diagnostics", true)));

    JsonNode first = JSON.readTree(api.post(asked).body()).at("/extensions/diagnostics");
    JsonNode second = JSON.readTree(api.post(asked).body()).at("/extensions/diagnostics");

    assertThat(first.path("documentKnown").asBoolean()).isFalse();
    assertThat(second.path("documentKnown").asBoolean()).isTrue();
    assertThat(second.path("roundTrips").asInt()).isEqualTo(2);
    assertThat(second.at("/queries/0/query").asString()).isEqualTo("documents");
    assertThat(second.at("/queries/1/query").asString()).isEqualTo("tasks");
    assertThat(second.at("/queries/1/rows").asInt()).isEqualTo(5);
    assertThat(second.path("storeMicros").asLong())
        .isPositive()
        .isEqualTo(
            second.at("/queries/0/micros").asLong() + second.at("/queries/1/micros").asLong());
    assertThat(api.ask(query, Map.of()).at("/extensions/diagnostics").isMissingNode()).isTrue();
  }

  @Test
  void aPersistedQueryIsAskedByItsHashOnceItIsKnown() throws Exception {
    String query = "query($n: String!) { document(number: $n) { title } } # " + System.nanoTime();
    String hash = sha256(query);

    JsonNode unknown = post(null, hash);
    assertThat(unknown.at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
    assertThat(unknown.at("/errors/0/extensions/code").asString())
        .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    assertThat(unknown.at("/errors/0/extensions/remedy").asString())
        .contains("再发一次", "send it again");
    assertThat(store.take()).isEmpty();

    JsonNode registered = post(query, hash);
    assertThat(registered.at("/data/document/title").asString()).contains("示范工作实施方案");
    assertThat(post(null, hash)).isEqualTo(registered);
    HttpResponse<String> got =
        get(
            Map.of(
                "variables",
                VARIABLES,
                "extensions",
                "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}".formatted(hash)));
    assertThat(JSON.readTree(got.body())).isEqualTo(registered);
    assertThat(got.headers().firstValue("ETag")).isPresent();
  }

  @Test
  void whatWasAskedByItsTextIsKnownByItsHash() throws Exception {
    String query = "query($n: String!) { document(number: $n) { id } } # " + System.nanoTime();
    JsonNode asked = api.ask(query, Map.of("n", "示政办发[2099]1号"));

    assertThat(post(null, sha256(query))).isEqualTo(asked);
  }

  @Test
  void aHashOfAnotherTextIsRefusedAndNotRemembered() throws Exception {
    String hash = sha256("another " + System.nanoTime());

    JsonNode refused = post(QUERY + " # " + System.nanoTime(), hash);

    assertThat(refused.at("/errors/0/extensions/code").asString())
        .isEqualTo("PERSISTED_QUERY_MISMATCH");
    assertThat(refused.at("/errors/0/extensions/remedy").asString()).contains("SHA-256");
    assertThat(post(null, hash).at("/errors/0/extensions/code").asString())
        .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }

  @Test
  void aKnownHashDoesNotAnswerAnotherText() throws Exception {
    String query = "query($n: String!) { document(number: $n) { id } } # " + System.nanoTime();
    String hash = sha256(query);
    JsonNode registered = post(query, hash);

    assertThat(registered.at("/data/document/id").asString()).isNotEmpty();
    assertThat(post("{ sources { totalCount } }", hash).at("/errors/0/extensions/code").asString())
        .isEqualTo("PERSISTED_QUERY_MISMATCH");
    assertThat(post(null, hash.toUpperCase(Locale.ROOT))).isEqualTo(registered);
    assertThat(post(query, hash.toUpperCase(Locale.ROOT))).isEqualTo(registered);
  }

  @Test
  void neitherAQueryNorAHashIsToldSo() throws Exception {
    JsonNode error = api.error("PersistedQueryMarker");

    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.at("/extensions/remedy").asString()).contains("sha256Hash");
  }

  @Test
  void whatIsNotValidIsNotRemembered() throws Exception {
    String query = "{ nothing } # " + System.nanoTime();

    assertThat(post(query, sha256(query)).at("/errors/0/extensions/code").asString())
        .isEqualTo("BAD_REQUEST");
    assertThat(post(null, sha256(query)).at("/errors/0/extensions/code").asString())
        .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }

  private JsonNode post(@Nullable String query, String hash) throws Exception {
    Map<String, Object> body = new TreeMap<>();
    if (query != null) {
      body.put("query", query);
    }
    body.put("variables", Map.of("n", "示政办发[2099]1号"));
    body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
    return JSON.readTree(api.post(JSON.writeValueAsString(body)).body());
  }

  private HttpResponse<String> get(Map<String, String> parameters, String... headers)
      throws Exception {
    String query =
        parameters.entrySet().stream()
            .map(
                entry ->
                    entry.getKey()
                        + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return headers.length == 0
        ? api.get("/graphql?" + query)
        : api.get("/graphql?" + query, headers);
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
