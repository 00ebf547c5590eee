package org.zhengmai.loader.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.zhengmai.loader.pattern.Pattern;

/**
 * A vocabulary beside this package: a CSV file whose first column names a kind of words and whose
 * second holds the words, parted by {@code |}.
 */
final class WordTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, List<String>> words = new LinkedHashMap<>();

  private WordTable(List<CSVRecord> rows) {
    for (CSVRecord row : rows) {
      words.put(row.get(0), List.of(row.get(1).split("\\|")));
    }
  }

  static WordTable read(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordTable.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return new WordTable(FORMAT.parse(reader).getRecords());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The words of a kind. */
  List<String> words(String kind) {
    return Objects.requireNonNull(words.get(kind), kind);
  }

  /** All words of the table, each with its kind. */
  Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    words.forEach((kind, list) -> list.forEach(word -> kinds.put(word, kind)));
    return kinds;
  }

  /**
   * A pattern for any one of the words, the longest first; those that begin alike are one way, so
   * that a text is compared with each first character once.
   */
  static String anyOf(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(
            Collectors.groupingBy(
                word -> word.substring(0, 1), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(alike -> Pattern.quote(alike.getKey()) + rest(alike.getValue()))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** What follows the first character of words that begin alike; nothing at last. */
  private static String rest(List<String> words) {
    String longer =
        words.stream()
            .filter(word -> word.length() > 1)
            .map(word -> Pattern.quote(word.substring(1)))
            .collect(Collectors.joining("|"));
    boolean alone = words.get(words.size() - 1).length() == 1;
    return longer.isEmpty() ? "" : "(?:" + longer + ")" + (alone ? "?" : "");
  }
}
