package org.zhengmai.api.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a person runs it. */
class ProcessIT {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static ServerSocket taken;

  @SuppressWarnings("NullAway.Init")
  private static ServerProcess withoutStore;

  @SuppressWarnings("NullAway.Init")
  private static ServerProcess withoutPort;

  @SuppressWarnings("NullAway.Init")
  private static ServerProcess withoutCorpus;

  /** Those that cannot start, all at once: one after the other they would take twice as long. */
  @BeforeAll
  static void startInVain() throws IOException {
    taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    withoutStore = ServerProcess.start("--zhengmai.store=bolt://127.0.0.1:1");
    withoutPort =
        ServerProcess.start(
            "--zhengmai.store=" + folder.resolve("one"), "--server.port=" + taken.getLocalPort());
    withoutCorpus =
        ServerProcess.start(
            "--zhengmai.store=" + folder.resolve("two"),
            "--zhengmai.corpus=" + folder.resolve("missing"));
  }

  @AfterAll
  static void close() throws IOException {
    withoutStore.close();
    withoutPort.close();
    withoutCorpus.close();
    taken.close();
  }

  @Test
  void itStartsStopsAndStartsAgainOnTheSameFolder() throws Exception {
    String store = "--zhengmai.store=" + folder.resolve("graph");
    try (ServerProcess first = ServerProcess.start(store)) {
      first.awaitLine("就绪 Ready: http://127.0.0.1:");

      try (ServerProcess second = ServerProcess.start(store)) {
        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.output()).anyMatch(line -> line.contains("is in use by another process"));
        assertFailureInOneLine(second);
      }

      first.terminate();
      assertThat(first.awaitExit()).isEqualTo(143);
      assertThat(first.output()).noneMatch(ProcessIT::isTrace).noneMatch(ProcessIT::isWarning);
    }
    try (ServerProcess again = ServerProcess.start(store)) {
      again.awaitLine("就绪 Ready: http://127.0.0.1:");
    }
  }

  @Test
  void itCanBeStoppedWhileItLoads() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int i = 1; i <= 300; i++) {
      Files.writeString(corpus.resolve(i + ".txt"), "示政发〔2099〕" + i + "号\n示范市人民政府关于示范的通知\n");
    }
    try (ServerProcess server =
        ServerProcess.start(
            "--zhengmai.store=" + folder.resolve("other"), "--zhengmai.corpus=" + corpus)) {
      server.awaitLine("Loading the corpus");
      server.terminate();

      assertThat(server.awaitExit()).isEqualTo(143);
      assertThat(server.output()).noneMatch(ProcessIT::isTrace).noneMatch(ProcessIT::isWarning);
    }
  }

  @Test
  void aStoreThatDoesNotAnswerEndsTheStart() throws Exception {
    assertThat(withoutStore.awaitExit()).isEqualTo(1);
    assertFailureInOneLine(withoutStore);
    assertThat(withoutStore.output()).noneMatch(line -> line.contains(ServerProcess.PASSWORD));
  }

  @Test
  void aPortInUseEndsTheStart() throws Exception {
    assertThat(withoutPort.awaitExit()).isEqualTo(1);
    assertFailureInOneLine(withoutPort);
  }

  @Test
  void aCorpusThatIsNotThereEndsTheStart() throws Exception {
    assertThat(withoutCorpus.awaitExit()).isEqualTo(1);
    assertFailureInOneLine(withoutCorpus);
    assertThat(withoutCorpus.output())
        .anyMatch(line -> line.contains(folder.resolve("missing").toString()));
    assertThat(folder.resolve("two")).as("a store that nobody needs").doesNotExist();
  }

  private static void assertFailureInOneLine(ServerProcess server) {
    assertThat(server.output())
        .noneMatch(ProcessIT::isTrace)
        .noneMatch(ProcessIT::isWarning)
        .filteredOn(line -> line.contains("ERROR"))
        .singleElement()
        .asString()
        .contains("启动失败 Start failed: ");
  }

  private static boolean isTrace(String line) {
    return line.startsWith("\tat ") || line.startsWith("Caused by:");
  }

  private static boolean isWarning(String line) {
    return line.contains(" WARN ");
  }
}
