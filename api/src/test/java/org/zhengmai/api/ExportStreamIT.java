package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a large download behaves with a client that is slow, goes away, or is failed. */
@ServerTest
class ExportStreamIT {

  private static final int DOCUMENTS = 8_000;

  /**
   * Questions to the store for a whole download: two passes, each a page of ids and its content.
   */
  private static final int ALL_PAGES = 4 * DOCUMENTS / 40;

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  ExportStreamIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @BeforeAll
  static void putManyDocuments() {
    InventedStore.run(
        """
        UNWIND range(1, %d) AS i
        CREATE (d:Document {id: 'document/大发〔2099〕' + i + '号', number: '大发〔2099〕' + i + '号', title: '示范工作通知',
          level: 'CITY', status: 'HELD'})
        WITH d
        UNWIND range(1, 5) AS j
        CREATE (d)-[:HAS_PART {position: j}]->(:Task {id: 'task/' + d.number + '/' + j, documentId: d.id, label: toString(j),
          path: toString(j), heading: '示范任务示范任务示范任务示范任务示范任务', kind: 'KEY_TASK', position: j})
        """
            .formatted(DOCUMENTS));
  }

  @BeforeEach
  void startCounting() {
    store.take();
  }

  @Test
  void theStoreWaitsForASlowClientAndStopsForOneThatGoesAway() throws Exception {
    int whileNobodyReads;
    try (Socket client = begin()) {
      assertThat(client.getInputStream().readNBytes(100)).hasSize(100);
      whileNobodyReads = questionsOnceStill();
      assertThat(whileNobodyReads).isBetween(5, ALL_PAGES * 9 / 10);
    }
    assertThat(questionsOnceStill()).isLessThan(20);
  }

  @Test
  void aDownloadThatFailsOnTheWayIsTornAndNotEnded() throws Exception {
    InventedStore.run("MATCH (r:Region {code: '990101'}) SET r.level = 'NONSENSE'");
    try {
      assertThatThrownBy(() -> api.get("/export/graph.g6.json")).isInstanceOf(IOException.class);
    } finally {
      InventedStore.run("MATCH (r:Region {code: '990101'}) SET r.level = 'DISTRICT'");
    }
  }

  /** A client with a small window, which asks and then leaves what comes where it is. */
  private Socket begin() throws IOException {
    URI place = api.uri("/export/graph.g6.json");
    Socket client = new Socket();
    client.setReceiveBufferSize(8 * 1024);
    client.connect(new InetSocketAddress(place.getHost(), place.getPort()));
    client
        .getOutputStream()
        .write(
            ("GET " + place.getPath() + " HTTP/1.1\r\nHost: " + place.getAuthority() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return client;
  }

  /** How many questions went to the store until none did for a second. */
  private int questionsOnceStill() throws InterruptedException {
    int all = 0;
    int last;
    do {
      Thread.sleep(Duration.ofSeconds(1).toMillis());
      last = store.take().size();
      all += last;
    } while (last > 0);
    return all;
  }
}
