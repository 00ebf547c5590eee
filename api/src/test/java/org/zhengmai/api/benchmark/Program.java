package org.zhengmai.api.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that this one has started. It says that it is ready, and where, in one line of its
 * output, and ends when its input does, so that it never outlives this one.
 *
 * @param process the process
 * @param ready the words after {@code READY}
 */
record Program(Process process, List<String> ready) implements AutoCloseable {

  private static final String READY = "READY ";

  /** For servers: it takes the least of the time that requests need. */
  static final String PARALLEL_COLLECTOR = "-XX:+UseParallelGC";

  /** Says that the program is ready and waits for the end of the input. */
  static void ready(String words) throws IOException {
    System.out.println(READY + words);
    while (System.in.read() >= 0) {
      // Nothing is said that way; only its end counts.
    }
  }

  /** Starts a class of ours; how Java is to be run comes from {@link #javaCommand}. */
  static Program java(
      List<String> javaCommand, Map<String, String> environment, Class<?> main, String... words)
      throws IOException {
    List<String> command = new ArrayList<>(javaCommand);
    command.add("-Dfile.encoding=UTF-8");
    for (String module : List.of("java.nio", "java.lang", "sun.nio.ch")) {
      command.add("--add-opens=java.base/" + module + "=ALL-UNNAMED");
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(Arrays.asList(words));
    return start(Path.of(""), environment, command);
  }

  /** The beginning of a command that starts Java with a heap of so many MB and other options. */
  static List<String> javaCommand(int heap, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap + "m");
    command.addAll(List.of(options));
    return command;
  }

  /** Starts a program in a folder and waits until it is ready. */
  static Program start(Path folder, Map<String, String> environment, List<String> command)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile());
    builder.environment().putAll(environment);
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(READY)) {
        drain(output);
        return new Program(process, List.of(line.substring(READY.length()).split(" ")));
      }
      System.err.println(line);
    }
    process.destroy();
    throw new IOException("It ended before it was ready: " + command.get(command.size() - 1));
  }

  /** Runs a program to its end. */
  static void run(Path folder, List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
  }

  /** A full pipe would hold the program up. */
  private static void drain(BufferedReader output) {
    Thread reader = new Thread(() -> output.lines().forEach(System.err::println));
    reader.setDaemon(true);
    reader.start();
  }

  /** Its resident memory in MB, that of what it has started included; 0 where there is no ps. */
  long residentMegabytes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
            .mapToLong(handle -> residentKilobytes(handle.pid()))
            .sum()
        >> 10;
  }

  private static long residentKilobytes(long pid) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
      String size = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return size.isEmpty() ? 0 : Long.parseLong(size);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroy();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
