package org.zhengmai.loader.block;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;

/** Finds the tables of a document, in whichever of the known forms they were copied. */
public interface TableParser {

  /** The known forms, in the order in which they are tried. */
  List<TableParser> ALL =
      List.of(
          new GridTable(),
          new HtmlTable(),
          new PipeTable(),
          new BarLineTable(),
          new CellPerLineTable(),
          new TabTable(),
          new SpacedTable(),
          new PlainCellTable());

  /** Reads the tables of this form from the lines of a document, in order. */
  List<Table> read(List<SourceLine> lines, CleanText clean);

  /** The tables of a document, in its order; no two of them share a character. */
  static List<Table> findAll(DocumentText document) {
    Passage whole = document.whole();
    if (whole.isEmpty()) {
      return List.of();
    }
    List<SourceLine> lines = SourceLine.of(whole.clean().source().text(), whole.span());
    NavigableMap<Integer, Table> found = new TreeMap<>();
    for (TableParser parser : ALL) {
      for (Table table : parser.read(lines, whole.clean())) {
        if (isFree(table.whole(), found)) {
          found.put(table.whole().start(), table);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether no table found so far, by where it begins, has a character of this stretch. */
  private static boolean isFree(Passage stretch, NavigableMap<Integer, Table> found) {
    Map.Entry<Integer, Table> before = found.lowerEntry(stretch.end());
    return before == null || before.getValue().whole().end() <= stretch.start();
  }

  /** The clean text of a stretch of the source. */
  static Passage passage(CleanText clean, int sourceStart, int sourceEnd) {
    int start = clean.cleanOffset(sourceStart);
    return new Passage(clean, start, Math.max(start, clean.cleanOffset(sourceEnd)));
  }
}
