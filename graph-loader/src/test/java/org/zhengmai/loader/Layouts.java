package org.zhengmai.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.zhengmai.loader.source.SourceReader;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.UnreadableSourceException;

/** The ten invented documents in the layouts of real sources, with their labels. */
public final class Layouts {

  private static final List<String> NAMES =
      List.of(
          "01-trailing-units",
          "02-lead-support",
          "03-units-own-paragraph",
          "04-pipe-table",
          "05-cell-per-line",
          "06-web-page",
          "07-forwarding-notice",
          "08-ocr-markdown",
          "09-gazette-bundle",
          "10-traditional");

  private Layouts() {}

  /**
   * One of them.
   *
   * @param name for example {@code 04-pipe-table}
   * @param source its text
   */
  public record Layout(String name, SourceText source) {

    /** Its labels as JSON. */
    public byte[] labels() {
      return bytes(name + ".json");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** All ten, in order. */
  public static List<Layout> all() {
    return NAMES.stream().map(name -> new Layout(name, source(name + ".txt"))).toList();
  }

  private static SourceText source(String file) {
    try {
      return SourceReader.decode(bytes(file), file);
    } catch (UnreadableSourceException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Layouts.class.getResourceAsStream("/layouts/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
