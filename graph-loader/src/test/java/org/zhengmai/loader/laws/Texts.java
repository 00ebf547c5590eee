package org.zhengmai.loader.laws;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhengmai.loader.Layouts;
import org.zhengmai.loader.accuracy.LabelledCorpus;
import org.zhengmai.loader.source.SourceText;

/** The texts over which laws are checked. */
final class Texts {

  private Texts() {}

  /** The ten layouts. */
  static Stream<Layouts.Layout> layouts() {
    return Layouts.all().stream();
  }

  /** The layouts, and the corpus where it is there. */
  static Stream<SourceText> all() {
    return Stream.concat(layouts().map(Layouts.Layout::source), corpus().stream());
  }

  private static List<SourceText> corpus() {
    String folder = System.getProperty(LabelledCorpus.PROPERTY, "");
    boolean there = !folder.isBlank() && Files.isDirectory(Path.of(folder));
    return there ? LabelledCorpus.sources() : List.of();
  }
}
