package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;

/**
 * A table copied from a spreadsheet: a row a line, tabs between the cells. A cell may hold line
 * ends, so that a row goes on until it has as many cells as the head.
 */
final class TabTable implements TableParser {

  private static final int FEWEST_COLUMNS = 3;

  /** Longer stretches are the text behind a table, in which no row is looked for again. */
  private static final int LONGEST_ROW = 4000;

  @Override
  public List<Table> read(List<SourceLine> lines, CleanText clean) {
    List<List<Passage>> rows = new ArrayList<>();
    int columns = 0;
    int start = -1;
    for (SourceLine line : lines) {
      boolean tabs = line.text().indexOf('\t') > 0 || (!rows.isEmpty() && leadingTab(line));
      if (start < 0 && tabs) {
        start = line.span().start();
      }
      if (start < 0 || (columns > 0 && line.isBlank())) {
        continue;
      }
      if (line.span().end() - start > LONGEST_ROW) {
        start = -1;
        continue;
      }
      List<Passage> cells = cells(start, line.span().end(), clean);
      List<String> texts = cells.stream().map(Passage::text).toList();
      boolean head = TableHead.isHead(texts);
      if (head && cells.size() >= FEWEST_COLUMNS) {
        columns = cells.size();
      } else if (OtherHead.is(texts)) {
        // A table of another kind and width begins.
        columns = 0;
      }
      Optional<List<String>> twoRows = last(rows).flatMap(above -> TwoRowHead.of(above, texts));
      if (twoRows.isPresent()) {
        columns = twoRows.get().size();
        rows.add(cells);
        start = -1;
      } else if (columns == 0 || cells.size() >= columns) {
        rows.add(columns == 0 ? cells : cells.subList(0, columns));
        start = -1;
      }
    }
    return CellRows.tables(rows.stream().filter(row -> !row.isEmpty()).toList());
  }

  private static Optional<List<String>> last(List<List<Passage>> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rows.get(rows.size() - 1).stream().map(Passage::text).toList());
  }

  /** The first cells of a row may be merged with those above. */
  private static boolean leadingTab(SourceLine line) {
    return line.text().startsWith("\t") && !line.isBlank();
  }

  private static List<Passage> cells(int start, int end, CleanText clean) {
    String source = clean.source().text();
    List<Passage> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '\t') {
        cells.add(TableParser.passage(clean, from, i));
        from = i + 1;
      }
    }
    cells.add(TableParser.passage(clean, from, end));
    return cells;
  }
}
