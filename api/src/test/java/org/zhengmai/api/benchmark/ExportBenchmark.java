package org.zhengmai.api.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.StoreLocation;

/**
 * Puts a graph of a million edges into an embedded store, starts the server on it in the same
 * process, downloads every file over HTTP, and prints size, time and heap. Run with {@code
 * -Xmx512m}, as {@code api/BENCHMARKS.md} says; the argument is the number of documents, 20,000 if
 * none.
 */
public final class ExportBenchmark {

  private static final int TASKS = 25;
  private static final int BATCH = 100;
  private static final List<String> FILES =
      List.of(
          "graph.cytoscape.json",
          "graph.g6.json",
          "graph.graphology.json",
          "graph.graphml",
          "graph.gexf",
          "graph.jsonl",
          "tasks.csv",
          "responsibilities.csv");

  private ExportBenchmark() {}

  /** Generates, serves, downloads and reports. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int documents = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("zhengmai-export");
    generate(folder, documents);
    System.out.printf(
        "%d documents, %d tasks, %d edges; heap at most %d MB%n",
        documents,
        documents * TASKS,
        documents * (1 + 2 * TASKS),
        Runtime.getRuntime().maxMemory() >> 20);
    System.out.println("| File | MB | Lines | Seconds | Heap after collection, MB |");
    System.out.println("|---|---|---|---|---|");
    try (ConfigurableApplicationContext server =
        SpringApplication.run(Server.class, "--zhengmai.store=" + folder, "--server.port=0")) {
      String port = server.getEnvironment().getRequiredProperty("local.server.port");
      for (String file : FILES) {
        download(URI.create("http://127.0.0.1:" + port + "/export/" + file), file);
      }
    }
  }

  private static void generate(Path folder, int documents) {
    try (GraphStore store = GraphStore.open(new StoreLocation.Embedded(folder))) {
      store.migrate();
      for (int from = 1; from <= documents; from += BATCH) {
        Map<String, Object> batch =
            Map.of("from", from, "to", Math.min(documents, from + BATCH - 1));
        store.write(writing -> writing.run("test-many-tasks", batch));
      }
    }
  }

  private static void download(URI place, String file) throws IOException, InterruptedException {
    System.gc();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long begin = System.nanoTime();
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofInputStream());
    long bytes = 0;
    long lines = 0;
    long live = 0;
    byte[] part = new byte[1 << 16];
    try (InputStream body = answer.body()) {
      for (int read = body.read(part); read >= 0; read = body.read(part)) {
        bytes += read;
        lines += lines(part, read);
        live = Math.max(live, afterCollection());
      }
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    System.out.printf(
        "| %s | %d | %d | %.1f | %d |%n", file, bytes >> 20, lines, millis / 1000.0, live >> 20);
  }

  /** Each node, edge and row has a line of its own. */
  private static long lines(byte[] part, int length) {
    long lines = 0;
    for (int i = 0; i < length; i++) {
      if (part[i] == '\n') {
        lines++;
      }
    }
    return lines;
  }

  /** What was in use after the last collection of each pool. */
  private static long afterCollection() {
    return heapPools().stream()
        .map(MemoryPoolMXBean::getCollectionUsage)
        .filter(usage -> usage != null)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** The server as it is, without what the tests put in and without a corpus to load. */
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = "org.zhengmai.api",
      excludeFilters = {
        @Filter(type = FilterType.ANNOTATION, classes = TestComponent.class),
        @Filter(
            type = FilterType.REGEX,
            pattern = {
              "org\\.zhengmai\\.api\\.ZhengmaiApplication",
              "org\\.zhengmai\\.api\\.start\\.LoaderCorpus",
              "org\\.zhengmai\\.api\\.NoCorpus",
              ".*(IT|Tests)(\\$.*)?"
            })
      })
  static final class Server {}
}
