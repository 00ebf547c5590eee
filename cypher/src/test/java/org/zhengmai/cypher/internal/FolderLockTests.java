package org.zhengmai.cypher.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

class FolderLockTests {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void theSameProcessCannotTakeAFolderTwice() throws IOException {
    try (FolderLock held = FolderLock.take(folder)) {
      assertThat(held).isNotNull();
      assertInUse();
    }
    FolderLock.take(folder).close();
  }

  @Test
  void anotherProcessHoldsAFolderUntilItIsKilled() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("held");
      assertInUse();
    } finally {
      other.destroyForcibly().waitFor();
    }
    FolderLock.take(folder).close();
  }

  private void assertInUse() {
    assertThatThrownBy(() -> FolderLock.take(folder))
        .isInstanceOfSatisfying(
            StoreFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.IN_USE))
        .hasMessageContaining(folder.toString());
  }

  /** The other process. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      FolderLock lock = FolderLock.take(Path.of(arguments[0]));
      System.out.println("held");
      // Until the test kills this process, or dies itself and closes the pipe.
      System.in.read();
      lock.close();
    }
  }
}
