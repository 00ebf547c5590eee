package org.zhengmai.loader.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The differences between two folders of extractions.
 *
 * @param files the files that differ, by name
 * @param totals how many facts of each kind were gained, lost and changed; kinds without a
 *     difference are left out
 */
public record FolderComparison(List<FileChanges> files, Map<String, Counts> totals) {

  private static final String SUFFIX = ".json";

  /**
   * A file that differs.
   *
   * @param file its name in both folders
   * @param changes what differs
   */
  public record FileChanges(String file, List<Change> changes) {}

  /**
   * How many facts differ.
   *
   * @param gained those that only the later extraction has
   * @param lost those that only the earlier one has
   * @param changed those that say something else
   */
  public record Counts(int gained, int lost, int changed) {

    private static Counts of(Change.Type type) {
      return switch (type) {
        case GAINED -> new Counts(1, 0, 0);
        case LOST -> new Counts(0, 1, 0);
        case CHANGED -> new Counts(0, 0, 1);
      };
    }

    private Counts plus(Counts other) {
      return new Counts(gained + other.gained, lost + other.lost, changed + other.changed);
    }
  }

  /** Whether both folders hold the same facts. */
  public boolean isEqual() {
    return files.isEmpty();
  }

  /**
   * Compares two folders that {@code extract} wrote. A source that one of them lacks has all its
   * facts gained or lost.
   *
   * @throws IOException when a folder or a file cannot be read, or a file is no JSON
   */
  public static FolderComparison of(Path before, Path after) throws IOException {
    SortedSet<String> names = new TreeSet<>(names(before));
    names.addAll(names(after));
    List<FileChanges> files = new ArrayList<>();
    Map<String, Counts> totals = new TreeMap<>();
    for (String name : names) {
      List<Change> changes =
          ExtractionComparison.of(read(before.resolve(name)), read(after.resolve(name)));
      if (!changes.isEmpty()) {
        files.add(new FileChanges(name, changes));
      }
      changes.forEach(c -> totals.merge(c.kind(), Counts.of(c.change()), Counts::plus));
    }
    return new FolderComparison(files, totals);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(SUFFIX))
          .toList();
    }
  }

  private static JsonNode read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return MissingNode.getInstance();
    }
    try {
      return JsonMapper.shared().readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      throw new IOException(file + ": is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
