package org.zhengmai.api.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.zhengmai.cypher.StoreLocation;

/** A server in a process of its own, run from the packaged jar on a free port. */
final class ServerProcess implements AutoCloseable {

  static final String PASSWORD = "a-password-that-shows-nowhere";

  private static final long MINUTES = 4;

  private final Process process;
  private final List<String> output = new CopyOnWriteArrayList<>();

  private ServerProcess(Process process) {
    this.process = process;
  }

  static ServerProcess start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It runs for seconds: the second compiler would cost more than it saves.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m"));
    command.addAll(List.of("-jar", Path.of("target", "api.jar").toString(), "--server.port=0"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put(StoreLocation.PASSWORD_VARIABLE, PASSWORD);
    ServerProcess server = new ServerProcess(builder.start());
    Thread reader = new Thread(server::read, "output of the server under test");
    reader.setDaemon(true);
    reader.start();
    return server;
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
      }
    } catch (IOException e) {
      output.add("The output was closed: " + e.getMessage()); // with the process, by close()
    }
  }

  List<String> output() {
    return output;
  }

  void awaitLine(String part) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (output.stream().noneMatch(line -> line.contains(part))) {
      assertThat(process.isAlive() && System.nanoTime() < end)
          .as("waiting for \"%s\" in %s", part, output)
          .isTrue();
      Thread.sleep(50);
    }
  }

  int awaitExit() throws InterruptedException {
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("still running: %s", output).isTrue();
    return process.exitValue();
  }

  /** As Ctrl-C and {@code kill} do. */
  void terminate() {
    process.destroy();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
