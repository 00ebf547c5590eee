package org.zhengmai.loader.block;

import java.util.List;
import org.zhengmai.loader.source.Passage;

/**
 * A table of tasks.
 *
 * @param headers what stands at the head of its columns, in folded characters
 * @param rows its rows in order, without repeated heads
 */
public record Table(List<String> headers, List<Row> rows) {

  /**
   * A row.
   *
   * @param whole from its first cell to its last
   * @param cells one a column; an empty one where nothing is printed
   */
  public record Row(Passage whole, List<Passage> cells) {}
}
