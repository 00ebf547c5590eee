package org.zhengmai.loader.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengmai.loader.accuracy.LabelledCorpus;
import org.zhengmai.loader.source.SourceReader;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.UnreadableSourceException;

/**
 * What is measured: the longest source of the corpus, which is a gazette; where the corpus is
 * missing, the digests of the bundled sample one after the other.
 */
final class BenchmarkText {

  private BenchmarkText() {}

  /** The text so many times over. */
  static SourceText times(int times) {
    String text = once();
    return new SourceText("measured", "measured", "0".repeat(64), "UTF-8", text.repeat(times));
  }

  private static String once() {
    String folder = System.getProperty(LabelledCorpus.PROPERTY, "");
    if (!folder.isBlank() && Files.isDirectory(Path.of(folder))) {
      return texts(Path.of(folder)).stream()
          .max(Comparator.comparingInt(String::length))
          .orElseThrow();
    }
    return texts(sample()).stream().collect(Collectors.joining("\n"));
  }

  private static Path sample() {
    try {
      return Path.of(
          Objects.requireNonNull(BenchmarkText.class.getResource("/org/zhengmai/sample")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(BenchmarkText::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return SourceReader.read(file, file.toString()).text();
    } catch (UnreadableSourceException e) {
      throw new IllegalStateException(e);
    }
  }
}
