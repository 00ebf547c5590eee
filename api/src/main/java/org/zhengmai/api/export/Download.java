package org.zhengmai.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that can be downloaded. */
sealed interface Download permits GraphFormat, CsvTable {

  /** All of them. */
  List<Download> ALL =
      Stream.<Download>concat(Arrays.stream(GraphFormat.values()), Arrays.stream(CsvTable.values()))
          .toList();

  static Optional<Download> ofFile(String file) {
    return ALL.stream().filter(one -> one.file().equals(file)).findFirst();
  }

  /** Its name under {@code /export/}, such as {@code tasks.csv}. */
  String file();

  String mediaType();

  /**
   * Writes it as its pages come. Where that fails the file is left torn and not completed, so that
   * nobody takes a part for the whole.
   */
  void write(ExportPages pages, OutputStream out) throws IOException;
}
