package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.block.Table;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Words in a table that tell of its rows: 合计 and 小计 sum them up, 同上 repeats the one above; a number
 * alone is a line that nobody filled.
 */
final class RowWords {

  private static final Pattern SUM = Pattern.compile("(合计|小计|总计|共计|总和)[：:]?");

  private static final Pattern SAME = Pattern.compile("(同上|同前|同上行|〃|″)。?");

  private static final Pattern NUMBER = Pattern.compile("（?[0-9]{1,4}[）.、]?");

  private RowWords() {}

  /** Whether the row sums up others and so hands out nothing: 合计 | | 25. */
  static boolean isSum(Table.Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .limit(2)
        .anyMatch(cell -> SUM.matches(cell.text()));
  }

  /** Whether a row has nothing but its number: 4 | | |. */
  static boolean isBlank(Table.Row row) {
    List<Passage> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.isEmpty() || (filled.size() == 1 && NUMBER.matches(filled.get(0).text()));
  }

  /** Whether the cell only says that what stands above holds here too. */
  static boolean isSameAsAbove(Passage cell) {
    return SAME.matches(cell.text());
  }
}
