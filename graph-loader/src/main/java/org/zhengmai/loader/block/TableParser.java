package org.zhengmai.loader.block;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;

/** Finds the table of a document, in whichever of the known forms it was copied. */
public interface TableParser {

  /** The known forms, in the order in which they are tried. */
  List<TableParser> ALL = List.of(new PipeTable(), new CellPerLineTable());

  /** Reads a table of this form from the lines of a document; empty where there is none. */
  Optional<Table> read(List<SourceLine> lines, CleanText clean);

  /** The table of a document. */
  static Optional<Table> find(DocumentText document) {
    Passage whole = document.whole();
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<SourceLine> lines = SourceLine.of(whole.clean().source().text(), whole.span());
    return ALL.stream().flatMap(parser -> parser.read(lines, whole.clean()).stream()).findFirst();
  }

  /** The clean text of a stretch of the source. */
  static Passage passage(CleanText clean, int sourceStart, int sourceEnd) {
    int start = clean.cleanOffset(sourceStart);
    return new Passage(clean, start, Math.max(start, clean.cleanOffset(sourceEnd)));
  }
}
