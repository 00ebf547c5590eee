package org.zhengmai.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.zhengmai.cypher.Row;

/**
 * The tables that are downloaded, for Excel as well as for programs: UTF-8 with a mark of its order
 * of bytes, without which Excel takes Chinese for another charset; lines end with CRLF (RFC 4180).
 * Columns bear the names of the fields in the schema.
 */
enum CsvTable implements Download {
  /** A task a line. */
  TASKS(
      "tasks",
      "documentId documentNumber documentTitle level regionCode region issuedOn id label path kind"
          + " section category heading text deadlineRaw deadlineBy units source start end page"),
  /** An agency's responsibility for a task a line. */
  RESPONSIBILITIES(
      "responsibilities",
      "documentId documentNumber taskId taskLabel taskHeading deadlineBy role rank printedName"
          + " agencyId agency agencyLevel agencyRegionCode agencyRegion resolvedBy basis source"
          + " start end page quote"),
  /** A mention of a document a line. */
  CITATIONS(
      "citations",
      "documentId documentNumber documentTitle taskId taskLabel relation citedId citedNumber"
          + " citedTitle citedStatus printedNumber printedTitle basis note source start end page"
          + " quote"),
  /** A target a line. */
  TARGETS(
      "targets",
      "documentId documentNumber level regionCode region taskId taskLabel id raw indicator"
          + " comparator value low high ratio unit scope dueRaw dueBy source start end page quote"),
  /** A step of descent of a document or task a line. */
  LINEAGE(
      "lineage",
      "relation detail score documentId documentNumber level taskId taskLabel taskHeading"
          + " toDocumentId toDocumentNumber toLevel toTaskId toTaskLabel toTaskHeading basis note"
          + " source start end page quote");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String table;
  private final String columns;

  CsvTable(String table, String columns) {
    this.table = table;
    this.columns = columns;
  }

  @Override
  public String file() {
    return table + ".csv";
  }

  @Override
  public String mediaType() {
    return "text/csv;charset=UTF-8";
  }

  @Override
  public void write(ExportPages pages, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.append(BYTE_ORDER_MARK);
    CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL);
    List<String> names = List.of(columns.split(" "));
    csv.printRecord(names);
    pages.rows("export-" + table, row -> csv.printRecord(cells(row, names)));
    csv.flush();
  }

  private Stream<String> cells(Row row, List<String> names) {
    return names.stream().map(column -> CsvCell.of(row.values().get(column)));
  }
}
