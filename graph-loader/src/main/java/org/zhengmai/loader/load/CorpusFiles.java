package org.zhengmai.loader.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.source.SourceReader;

/** Lists the files of a corpus. */
public final class CorpusFiles {

  private static final String SAMPLE = "/org/zhengmai/sample/";
  private static final String SAMPLE_INDEX = "corpus.txt";
  private static final List<String> TEXTS = List.of(".txt", ".text", ".md");

  private CorpusFiles() {}

  /**
   * The files below paths, sorted by key. A folder is walked: its {@code .txt}, {@code .text} and
   * {@code .md} files and its {@code links.json} count, hidden ones and read-me files do not. A
   * path that is a file counts whatever its name.
   *
   * @throws IOException when a path does not exist or a folder cannot be read
   */
  public static List<CorpusFile> below(List<Path> paths) throws IOException {
    List<CorpusFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        addFolder(path, files);
      } else if (Files.exists(path)) {
        files.add(file(path, rootName(path.toAbsolutePath().normalize().getParent()) + name(path)));
      } else {
        throw new IOException(path + ": no such file or folder");
      }
    }
    files.sort((a, b) -> a.key().compareTo(b.key()));
    return files;
  }

  /** The bundled digests. */
  public static List<CorpusFile> sample() {
    String names = new String(resource(SAMPLE_INDEX), StandardCharsets.UTF_8);
    return names.lines().map(name -> new CorpusFile(name, () -> resource(name))).toList();
  }

  private static void addFolder(Path folder, List<CorpusFile> files) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      walk.filter(Files::isRegularFile)
          .filter(CorpusFiles::counts)
          .forEach(path -> files.add(file(path, key(folder, path))));
    } catch (UncheckedIOException e) {
      throw new IOException(folder + ": cannot be walked: " + e.getMessage(), e);
    }
  }

  private static String key(Path folder, Path path) {
    String below = folder.relativize(path).toString().replace('\\', '/');
    return rootName(folder.toAbsolutePath().normalize()) + below;
  }

  /** The folder's own name, so that files of one name in two folders are told apart. */
  private static String rootName(@Nullable Path folder) {
    return folder == null || folder.getFileName() == null ? "" : folder.getFileName() + "/";
  }

  private static boolean counts(Path path) {
    String name = name(path).toLowerCase(Locale.ROOT);
    boolean text = TEXTS.stream().anyMatch(name::endsWith);
    return name.equals(CorpusFile.LINKS)
        || (text && !name.startsWith(".") && !name.startsWith("readme"));
  }

  private static CorpusFile file(Path path, String key) {
    return new CorpusFile(key, () -> bytes(path));
  }

  private static byte[] bytes(Path path) throws IOException {
    long size = Files.size(path);
    if (size > SourceReader.MAX_BYTES) {
      throw new IOException(
          "has " + size + " bytes, more than the " + SourceReader.MAX_BYTES + " that are read");
    }
    return Files.readAllBytes(path);
  }

  private static String name(Path path) {
    return Objects.requireNonNull(path.getFileName(), "a path without a name").toString();
  }

  private static byte[] resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(CorpusFiles.class.getResourceAsStream(SAMPLE + name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the sample cannot be read: " + name, e);
    }
  }
}
