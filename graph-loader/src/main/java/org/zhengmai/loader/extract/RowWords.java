package org.zhengmai.loader.extract;

import org.zhengmai.loader.block.Table;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/** Words in a table that tell of its rows: 合计 and 小计 sum them up, 同上 repeats the one above. */
final class RowWords {

  private static final Pattern SUM = Pattern.compile("(合计|小计|总计|共计|总和)[：:]?");

  private static final Pattern SAME = Pattern.compile("(同上|同前|同上行|〃|″)。?");

  private RowWords() {}

  /** Whether the row sums up others and so hands out nothing: 合计 | | 25. */
  static boolean isSum(Table.Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .limit(2)
        .anyMatch(cell -> SUM.matches(cell.text()));
  }

  /** Whether the cell only says that what stands above holds here too. */
  static boolean isSameAsAbove(Passage cell) {
    return SAME.matches(cell.text());
  }
}
