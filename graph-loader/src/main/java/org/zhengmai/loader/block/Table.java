package org.zhengmai.loader.block;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A table with a head that names its columns.
 *
 * @param headers what stands at the head of its columns, in folded characters
 * @param rows its rows in order, without repeated heads and lines that nobody filled
 * @param whole from its head to the end of its last row
 */
public record Table(List<String> headers, List<Row> rows, Passage whole) {

  private static final Pattern NUMBER = Pattern.compile("（?[0-9]{1,4}[）.、]?");

  /** Leaves out the rows that nobody filled. */
  public Table {
    rows = rows.stream().filter(row -> !row.isBlank()).toList();
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
