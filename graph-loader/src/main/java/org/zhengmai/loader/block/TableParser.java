package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    List<Table> found = new ArrayList<>();
    for (TableParser parser : ALL) {
      for (Table table : parser.read(lines, whole.clean())) {
        if (found.stream().noneMatch(other -> overlap(other.whole(), table.whole()))) {
          found.add(table);
        }
      }
    }
    found.sort(Comparator.comparingInt(table -> table.whole().start()));
    return found;
  }

  private static boolean overlap(Passage one, Passage other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** The clean text of a stretch of the source. */
  static Passage passage(CleanText clean, int sourceStart, int sourceEnd) {
    int start = clean.cleanOffset(sourceStart);
    return new Passage(clean, start, Math.max(start, clean.cleanOffset(sourceEnd)));
  }
}
