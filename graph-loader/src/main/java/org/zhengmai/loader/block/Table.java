package org.zhengmai.loader.block;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A table with a head that names its columns.
 *
 * @param headers what stands at the head of its columns, in folded characters
 * @param printed the cells of its head in the order of print; of two rows those of both
 * @param rows its rows in order, without repeated heads and lines that nobody filled
 * @param whole from its head to the end of its last row
 */
public record Table(List<String> headers, List<Passage> printed, List<Row> rows, Passage whole) {

  private static final Pattern NUMBER = Pattern.compile("（?[0-9]{1,4}[）.、]?");

  /** Leaves out the rows that nobody filled. */
  public Table {
    rows = rows.stream().filter(row -> !row.isBlank()).toList();
  }

  /**
   * The table of these rows, which begins with a cell; empty where there are none.
   *
   * @param first the first cell of its head, or of its first row
   */
  static Optional<Table> of(
      List<String> headers, List<Passage> printed, List<Row> rows, Passage first) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int end = rows.get(rows.size() - 1).whole().end();
    Passage whole = new Passage(first.clean(), first.start(), end);
    return Optional.of(new Table(List.copyOf(headers), List.copyOf(printed), rows, whole));
  }

  /** Whether the words name the column of the rows' numbers. */
  public static boolean isNumberColumn(String head) {
    return TableHead.isNumberColumn(head);
  }

  /** The printed cell that names a column; of 目标 over 2099年 the closer one. */
  public Optional<Passage> head(int column) {
    String words = headers.get(column);
    return printed.stream()
        .filter(cell -> !cell.isEmpty() && words.startsWith(cell.text()))
        .findFirst();
  }

  /**
   * A row.
   *
   * @param whole from its first cell to its last
   * @param cells one a column; an empty one where nothing is printed
   * @param chapter the heading that stands over this row and its neighbours on a row of its own
   */
  public record Row(Passage whole, List<Passage> cells, Optional<Passage> chapter) {

    /** Whether it has nothing but its number: 4 | | |. */
    boolean isBlank() {
      List<Passage> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
      return filled.isEmpty() || (filled.size() == 1 && NUMBER.matches(filled.get(0).text()));
    }
  }
}
