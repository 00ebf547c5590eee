package org.zhengmai.loader.block;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Span;

/**
 * A table in Markdown: cells between {@code |}, a row of dashes below the head. Cells may hold line
 * ends, and the head may come back between rows.
 */
final class PipeTable implements TableParser {

  private static final Pattern DASHES = Pattern.compile("[-—:：|\\s]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  @Override
  public Optional<Table> read(List<SourceLine> lines, CleanText clean) {
    Span within = new Span(lines.get(0).span().start(), lines.get(lines.size() - 1).span().end());
    List<List<Passage>> barred = BarRows.read(clean, within);
    List<List<Passage>> rows = barred.isEmpty() ? rows(lines, clean) : barred;
    if (rows.size() < 2) {
      return Optional.empty();
    }
    List<String> headers = texts(rows.get(0));
    Chapters chapters = new Chapters(headers.size());
    List<Table.Row> read = new ArrayList<>();
    for (List<Passage> row : rows.subList(1, rows.size())) {
      boolean head = texts(row).equals(headers);
      boolean dashes = row.stream().allMatch(c -> c.isEmpty() || DASHES.matches(c.text()));
      if (!head && !dashes && !chapters.isChapter(row)) {
        read.add(chapters.row(row));
      }
    }
    List<String> columns = new ArrayList<>(headers);
    columns.add(1, "");
    return Optional.of(new Table(columns, read));
  }

  private static List<String> texts(List<Passage> row) {
    return row.stream().map(Passage::text).toList();
  }

  private static List<List<Passage>> rows(List<SourceLine> lines, CleanText clean) {
    List<List<Passage>> rows = new ArrayList<>();
    int start = -1;
    int columns = 0;
    for (SourceLine line : lines) {
      String text = line.stripped();
      if (start < 0 && text.startsWith("|")) {
        start = line.span().start();
      }
      if (start >= 0 && text.endsWith("|")) {
        List<Passage> cells = cells(start, line.span().end(), clean);
        if (!cells.isEmpty() && cells.size() >= columns) {
          columns = columns == 0 ? cells.size() : columns;
          rows.add(cells.subList(0, columns));
          start = -1;
        }
      }
    }
    return rows;
  }

  private static List<Passage> cells(int start, int end, CleanText clean) {
    String source = clean.source().text();
    List<Passage> cells = new ArrayList<>();
    int from = source.indexOf('|', start) + 1;
    for (int i = from; i < end; i++) {
      if (source.charAt(i) == '|') {
        cells.add(TableParser.passage(clean, from, i));
        from = i + 1;
      }
    }
    return cells;
  }

  /** Rows whose first cell alone is filled: headings over the rows that follow. */
  private static final class Chapters {
    private final int columns;
    private Optional<Passage> current = Optional.empty();

    Chapters(int columns) {
      this.columns = columns;
    }

    boolean isChapter(List<Passage> row) {
      boolean alone = !row.get(0).isEmpty() && row.stream().skip(1).allMatch(Passage::isEmpty);
      if (alone && !NUMBER.matches(row.get(0).text())) {
        current = Optional.of(row.get(0));
        return true;
      }
      return false;
    }

    /** The row with its chapter as its second cell. */
    Table.Row row(List<Passage> row) {
      Passage last = row.get(columns - 1);
      Passage whole = new Passage(last.clean(), row.get(0).start(), last.end());
      List<Passage> cells = new ArrayList<>(row);
      cells.add(1, current.orElse(row.get(0).sub(0, 0)));
      return new Table.Row(whole, cells);
    }
  }
}
