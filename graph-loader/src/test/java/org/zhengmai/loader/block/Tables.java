package org.zhengmai.loader.block;

import java.util.List;
import java.util.stream.Collectors;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Sources;

/** Reads tables for tests, and draws what was read. */
final class Tables {

  private Tables() {}

  /** The first table of a text, in the first form that fits. */
  static Table read(String text) {
    CleanText clean = Sources.clean(text);
    List<SourceLine> lines = SourceLine.of(text);
    return TableParser.ALL.stream()
        .flatMap(parser -> parser.read(lines, clean).stream())
        .findFirst()
        .orElseThrow();
  }

  /** A row a line, its cells with / between, its chapter in front. */
  static String cells(Table table) {
    return table.rows().stream()
        .map(
            row ->
                row.chapter().map(chapter -> chapter.printed() + ":").orElse("")
                    + row.cells().stream().map(Passage::printed).collect(Collectors.joining("/")))
        .collect(Collectors.joining("\n"));
  }
}
