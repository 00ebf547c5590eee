package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A head of indicators and the rows below it, in whichever form their cells were told apart. Below
 * the head may stand what Markdown prints there, and a second row that parts its goals into years.
 *
 * @param head the head
 * @param rows the cells of the rows, from the column of indicators on
 * @param next behind the last row
 */
record IndicatorRows(IndicatorHead head, List<List<Passage>> rows, int next) {

  private static final Pattern DASHES = Pattern.compile("[:—-]+");

  /**
   * Reads on from a head.
   *
   * @param first which row may be the head
   * @param end behind the last row there is
   * @param cells the cells of a row; none where it is no row
   * @return what was read; empty where that row is no head, or nothing fits below it
   */
  static Optional<IndicatorRows> read(int first, int end, IntFunction<List<Passage>> cells) {
    Optional<IndicatorHead> head = IndicatorHead.of(cells.apply(first));
    List<List<Passage>> rows = new ArrayList<>();
    int next = first + 1;
    while (head.isPresent() && next < end) {
      List<Passage> row = cells.apply(next);
      boolean dashes = !row.isEmpty() && row.stream().allMatch(c -> DASHES.matches(c.text()));
      if (rows.isEmpty() && !dashes) {
        boolean another = IndicatorHead.of(row).isPresent();
        boolean below = IndicatorHead.isBelowHead(row);
        head = another ? Optional.empty() : below ? head.get().parted(row) : head;
        dashes = below;
      }
      boolean other = !rows.isEmpty() && isOtherHead(row, cells.apply(first));
      if (row.isEmpty() || head.isEmpty() || other) {
        break;
      }
      if (!dashes) {
        head.get().row(row).ifPresent(rows::add);
      }
      next++;
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndicatorRows(head.orElseThrow(), List.copyOf(rows), next));
  }

  /** The head of another table; the same again is that of the next page. */
  private static boolean isOtherHead(List<Passage> row, List<Passage> head) {
    return IndicatorHead.of(row).isPresent()
        && !IndicatorHead.texts(row).equals(IndicatorHead.texts(head));
  }
}
