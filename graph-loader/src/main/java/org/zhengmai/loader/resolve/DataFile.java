package org.zhengmai.loader.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the CSV files beside this package; several values in one cell are parted by {@code |}. */
final class DataFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private DataFile() {}

  static List<CSVRecord> read(String name) {
    InputStream stream = DataFile.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("data file missing from the classpath: resolve/" + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return FORMAT.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read data file resolve/" + name, e);
    }
  }

  static List<String> list(CSVRecord row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  static @Nullable String optional(CSVRecord row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? null : cell;
  }
}
