package org.zhengmai.loader.block;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/**
 * A table with a head that names its columns.
 *
 * @param headers what stands at the head of its columns, in folded characters
 * @param rows its rows in order, without repeated heads
 * @param whole from its head to the end of its last row
 */
public record Table(List<String> headers, List<Row> rows, Passage whole) {

  /**
   * A row.
   *
   * @param whole from its first cell to its last
   * @param cells one a column; an empty one where nothing is printed
   * @param chapter the heading that stands over this row and its neighbours on a row of its own
   */
  public record Row(Passage whole, List<Passage> cells, Optional<Passage> chapter) {}
}
