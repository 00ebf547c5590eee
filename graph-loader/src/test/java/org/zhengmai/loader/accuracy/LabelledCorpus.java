package org.zhengmai.loader.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.zhengmai.loader.source.SourceReader;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.UnreadableSourceException;

/**
 * The real sources and their labels, which are not a part of this project: the system property
 * {@code zhengmai.corpus} names their folder, and the labels lie in the folder {@code gold} beside
 * it.
 */
public final class LabelledCorpus {

  /** The system property with the folder of the sources. */
  public static final String PROPERTY = "zhengmai.corpus";

  private LabelledCorpus() {}

  /** The sources in order of their names; where there are none, the test is skipped. */
  public static List<SourceText> sources() {
    Path folder = folder();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(LabelledCorpus::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The source whose labels have this number. */
  static SourceText source(String number) {
    return sources().stream()
        .filter(source -> source.name().startsWith(number))
        .findFirst()
        .orElseThrow();
  }

  /** The labels of this number; where there are none, the test is skipped. */
  static byte[] labels(String number) {
    Path file = folder().resolveSibling("gold").resolve(number + ".json");
    Assumptions.assumeTrue(Files.isRegularFile(file), () -> "no labels at " + file);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    String folder = System.getProperty(PROPERTY, "");
    Assumptions.assumeTrue(
        !folder.isBlank() && Files.isDirectory(Path.of(folder)),
        () -> "the corpus is not there: " + PROPERTY + "=" + folder);
    return Path.of(folder);
  }

  private static SourceText read(Path file) {
    try {
      return SourceReader.read(file, file.getFileName().toString());
    } catch (UnreadableSourceException e) {
      throw new IllegalStateException(e);
    }
  }
}
