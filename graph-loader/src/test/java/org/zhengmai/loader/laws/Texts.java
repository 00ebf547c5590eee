package org.zhengmai.loader.laws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhengmai.loader.Layouts;
import org.zhengmai.loader.accuracy.LabelledCorpus;
import org.zhengmai.loader.source.SourceReader;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.UnreadableSourceException;

/** The texts over which laws are checked. */
final class Texts {

  private static final String SAMPLE = "/org/zhengmai/sample/";
  private static final String FORMS = "/forms/";

  /** Papers of forms that no layout has; invented, and without labels. */
  private static final List<String> FORM_NAMES =
      List.of(
          "21-reply.txt",
          "22-work-report.txt",
          "23-leading-group.txt",
          "24-emergency-plan.txt",
          "25-articles.txt");

  private Texts() {}

  /** The ten layouts. */
  static Stream<Layouts.Layout> layouts() {
    return Layouts.all().stream();
  }

  /** The layouts, the other forms, the sample that we ship, and the corpus where it is there. */
  static Stream<SourceText> all() {
    return Stream.of(layouts().map(Layouts.Layout::source), forms(), sample(), corpus())
        .flatMap(texts -> texts);
  }

  /** The documents of the sample. */
  static Stream<SourceText> sample() {
    String names = new String(bytes(SAMPLE + "corpus.txt"), StandardCharsets.UTF_8);
    return names
        .lines()
        .map(String::strip)
        .filter(name -> name.endsWith(".txt"))
        .map(name -> read(SAMPLE, name));
  }

  private static Stream<SourceText> forms() {
    return FORM_NAMES.stream().map(name -> read(FORMS, name));
  }

  private static Stream<SourceText> corpus() {
    String folder = System.getProperty(LabelledCorpus.PROPERTY, "");
    boolean there = !folder.isBlank() && Files.isDirectory(Path.of(folder));
    return there ? LabelledCorpus.sources().stream() : Stream.of();
  }

  private static SourceText read(String folder, String name) {
    try {
      return SourceReader.decode(bytes(folder + name), name);
    } catch (UnreadableSourceException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String path) {
    try (InputStream in = Texts.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
