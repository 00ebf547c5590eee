package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;

/**
 * A head of two rows, the second of which parts a column of the first: 责任分工 over 牵头单位 and 配合单位, 时间
 * over 启动时间 and 完成时间. The second row may have an empty cell where nothing is parted, or only the
 * words that part.
 */
final class TwoRowHead {

  private static final Pattern PART =
      Pattern.compile(
          "(省|市|区|县)?(级|直)?(牵头|配合|责任|协办|主办|协同|参与|参加|督导)(单位|部门)?|(启动|开始|完成|起始|结束)(时间|时限)");

  private TwoRowHead() {}

  /** Whether a row may be the second of a head. */
  static boolean isSecond(List<String> below, List<String> above) {
    List<String> filled = below.stream().filter(cell -> !cell.isEmpty()).toList();
    return !above.isEmpty()
        && filled.stream().allMatch(cell -> PART.matches(cell) || above.contains(cell))
        && filled.stream().anyMatch(PART::matches);
  }

  /** The columns that both rows name together; empty where they make no head. */
  static Optional<List<String>> of(List<String> above, List<String> below) {
    return Optional.of(below)
        .filter(second -> isSecond(second, above))
        .map(second -> columns(above, second))
        .filter(TableHead::isHead);
  }

  private static List<String> columns(List<String> above, List<String> below) {
    if (below.size() < above.size() && !below.contains("")) {
      List<String> words = new ArrayList<>(above);
      words.addAll(below);
      List<String> columns = TableHead.columns(words);
      // Words that find no column above them part nothing.
      return columns.size() == words.size() ? List.of() : columns;
    }
    List<String> both = new ArrayList<>();
    for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
      String closer = i < below.size() ? below.get(i) : "";
      String wider = i < above.size() ? above.get(i) : "";
      both.add(closer.isEmpty() ? wider : closer);
    }
    return List.copyOf(both);
  }
}
