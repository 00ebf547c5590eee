package org.zhengmai.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengmai.cypher.StoreException.Problem;
import org.zhengmai.cypher.StoreLocation.Embedded;

/** Starts embedded stores of its own, whatever kind the other tests use. */
class EmbeddedStoreIT {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path temp;

  private static Embedded where;

  @SuppressWarnings("NullAway.Init")
  private static GraphStore store;

  @BeforeAll
  static void open() {
    where = new Embedded(temp.resolve("new").resolve("store"));
    store = TestStores.open(where);
    store.migrate();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void dataAndMigrationsOutliveTheProcessThatWroteThem() {
    store.write(tx -> tx.run("create-document", Map.of("id", "document/12", "number", "12")));
    store.close();
    store.close();
    store = TestStores.open(where);
    assertThat(store.migrate().applied()).isEmpty();
    assertThat(store.read("document-numbers", Map.of()))
        .extracting(row -> row.string("number"))
        .containsExactly("12");
  }

  @Test
  void aSecondOpeningOfTheFolderIsRefusedAtOnce() {
    long started = System.nanoTime();
    assertThatThrownBy(() -> GraphStore.open(where))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.IN_USE))
        .hasMessageContaining(where.folder().toString())
        .hasMessageContaining("in use");
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(2));
    assertThat(store.health().reachable()).isTrue();
  }

  @Test
  void thePasswordFileIsItsOwnersOnly() throws IOException {
    Path file = where.folder().resolve("password");
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void thePasswordIsInNoOtherFile() throws IOException {
    String password = Files.readString(where.folder().resolve("password"));
    assertThat(password).hasSizeGreaterThanOrEqualTo(24);
    try (Stream<Path> files = Files.walk(where.folder())) {
      List<Path> holding =
          files.filter(Files::isRegularFile).filter(file -> holds(file, password)).toList();
      assertThat(holding).containsExactly(where.folder().resolve("password"));
    }
  }

  @Test
  void aQueryThatNeedsTooMuchMemoryIsEndedAtTheFirstAttempt() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(
            () ->
                store.write(
                    tx -> {
                      attempts.incrementAndGet();
                      return tx.run("collect-everything", Map.of());
                    }))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.OUT_OF_MEMORY))
        .hasMessageContaining("collect-everything");
    assertThat(attempts).hasValue(1);
    assertThat(store.read("echo", Map.of("value", "still here"))).hasSize(1);
  }

  @Test
  void healthSaysThatItIsEmbedded() {
    StoreHealth health = store.health();
    assertThat(health.reachable()).isTrue();
    assertThat(health.kind()).isEqualTo(StoreHealth.Kind.EMBEDDED);
    assertThat(health.migrationVersion()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aPathThatIsAFileIsRefused() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "not a store");
    assertThatThrownBy(() -> GraphStore.open(new Embedded(file)))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BAD_LOCATION))
        .hasMessageContaining(file.toString());
  }

  private static boolean holds(Path file, String text) {
    try {
      // Latin-1 turns every byte into one character, so binary files can be searched too.
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
