package org.zhengmai.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.zhengmai.api.ApiClient;
import org.zhengmai.api.ServerTest;
import org.zhengmai.api.ZhengmaiApplication;
import org.zhengmai.api.start.CorpusLoading.CorpusLoaded;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.StoreFixture;

/** HTTP answers while the corpus is loading, but the server is ready only afterwards. */
class ReadinessIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  private final HttpClient http = HttpClient.newHttpClient();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  @Test
  void theServerIsReadyWhenTheCorpusIsLoaded() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch loaded = new CountDownLatch(1);
    CorpusLoading slow =
        (store, corpus) -> {
          begun.countDown();
          try {
            assertThat(loaded.await(5, TimeUnit.MINUTES)).isTrue();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return new CorpusLoaded(1, 0, 0, 0);
        };
    CompletableFuture<ConfigurableApplicationContext> server =
        CompletableFuture.supplyAsync(() -> start(slow));

    // The server answers before it says that it lives; with the load it has said so.
    assertThat(begun.await(3, TimeUnit.MINUTES)).isTrue();
    assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    HttpResponse<String> loading = get("/actuator/health/readiness");
    assertThat(loading.statusCode()).isEqualTo(503);
    assertThat(loading.body()).contains("OUT_OF_SERVICE", "\"store\":{\"status\":\"UP\"}");

    loaded.countDown();
    try (ConfigurableApplicationContext context = server.get(2, TimeUnit.MINUTES)) {
      HttpResponse<String> ready = get("/actuator/health/readiness");
      assertThat(ready.statusCode()).isEqualTo(200);
      assertThat(ready.body()).contains("\"status\":\"UP\"");

      context.getBean(GraphStore.class).close();
      assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
      assertThat(new ApiClient(port.join()).error("{ documents { totalCount } }").toString())
          .contains("数据库暂时不可用", "The store cannot be reached", "\"code\":\"INTERNAL\"");
    }
  }

  @Test
  void onlyHealthIsTold() throws Exception {
    try (ConfigurableApplicationContext context =
        start((store, corpus) -> new CorpusLoaded(0, 0, 0, 0))) {
      assertThat(context.isRunning()).isTrue();
      assertThat(get("/actuator/health").body()).doesNotContain("bolt://", "Neo4j");
      assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
      assertThat(get("/actuator/configprops").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aLoadingThatFailsEndsTheStart() {
    CorpusLoading broken =
        (store, corpus) -> {
          throw new UncheckedIOException("The corpus is broken", new IOException());
        };

    assertThatThrownBy(() -> start(broken)).hasMessageContaining("The corpus is broken");
    assertThatThrownBy(() -> get("/actuator/health/liveness"))
        .as("nothing listens any more")
        .isInstanceOf(IOException.class);
  }

  private ConfigurableApplicationContext start(CorpusLoading corpus) {
    ApplicationListener<WebServerInitializedEvent> listening =
        event -> port.complete(event.getWebServer().getPort());
    return new SpringApplicationBuilder(ZhengmaiApplication.class)
        .initializers(
            (GenericApplicationContext context) ->
                context.registerBean(
                    "testCorpus", CorpusLoading.class, () -> corpus, bean -> bean.setPrimary(true)))
        .listeners(listening)
        .run(arguments());
  }

  private static String[] arguments() {
    Stream<String> store =
        Stream.concat(
            Stream.of(
                "server.port=0",
                "zhengmai.store=" + FIXTURE.location().uri(),
                ServerTest.NO_CORPUS),
            FIXTURE.environment().entrySet().stream().map(Map.Entry::toString));
    return store.map(property -> "--" + property).toArray(String[]::new);
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + port.get(3, TimeUnit.MINUTES) + path);
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
