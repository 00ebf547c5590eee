package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;

/**
 * A head of two rows, the second of which parts a column of the first: 责任分工 over 牵头单位 and 配合单位, 时间
 * over 启动时间 and 完成时间. The second row may have an empty cell where nothing is parted, or only the
 * words that part. Whatever its words are, it is told by its place: it is filled below words that
 * reach over several columns, 进度安排 over 一季度 and 二季度, and nowhere else.
 */
final class TwoRowHead {

  private static final Pattern PART =
      Pattern.compile(
          "(省|市|区|县)?(级|直)?(牵头|配合|责任|协办|主办|协同|参与|参加|督导)(单位|部门)?|(启动|开始|开工|完成|完工|竣工|起始|结束)(时间|时限)");

  private static final int LONGEST_PART = 14;

  /** 2099年 below 目标: the year of that word. */
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}年(度|底|末)?");

  /** 新建学校3所, 一、加强建设: what is done, or a chapter; not 2099年. */
  private static final Pattern NO_PART =
      Pattern.compile("。|[0-9][^0-9年月季日.、—-]|^（?[一二三四五六七八九十]+[、）]");

  private TwoRowHead() {}

  /** Whether a row may be the second of a head. */
  static boolean isSecond(List<String> below, List<String> above) {
    List<String> filled = below.stream().filter(cell -> !cell.isEmpty()).toList();
    return !above.isEmpty()
        && filled.stream().allMatch(cell -> isPart(cell) || above.contains(cell))
        && (filled.stream().anyMatch(PART::matches)
            || filled.stream().filter(TableHead::isStep).count() > 1);
  }

  private static boolean isPart(String cell) {
    return PART.matches(cell) || TableHead.isStep(cell);
  }

  /** The columns that both rows name together; empty where they make no head. */
  static Optional<List<String>> of(List<String> above, List<String> below) {
    if (partsWideCells(above, below)) {
      return Optional.of(parted(above, below))
          .filter(columns -> TableHead.isHead(above) || TableHead.isHead(columns));
    }
    return Optional.of(below)
        .filter(second -> isSecond(second, above))
        .map(second -> columns(above, second))
        .filter(TableHead::isHead);
  }

  /**
   * Whether the row has words only below those of the first that reach over several columns, which
   * leave the next cell empty.
   */
  static boolean partsWideCells(List<String> above, List<String> below) {
    boolean narrow = false;
    boolean parts = false;
    if (below.size() > above.size() || above.isEmpty() || above.get(0).isEmpty()) {
      return false;
    }
    for (int i = 0; i < above.size(); i++) {
      String part = i < below.size() ? below.get(i) : "";
      boolean wide = above.get(i).isEmpty() || (i + 1 < above.size() && above.get(i + 1).isEmpty());
      if (part.length() > LONGEST_PART || NO_PART.matcher(part).find()) {
        return false;
      }
      if (!wide && !part.isEmpty() && !part.equals(above.get(i))) {
        return false;
      }
      narrow |= !wide;
      parts |= wide && !part.isEmpty();
    }
    return narrow && parts;
  }

  /** The closer words; a year with the word above it, 2099年目标. */
  private static List<String> parted(List<String> above, List<String> below) {
    List<String> columns = new ArrayList<>();
    String wider = "";
    for (int i = 0; i < above.size(); i++) {
      wider = above.get(i).isEmpty() ? wider : above.get(i);
      String closer = i < below.size() ? below.get(i) : "";
      columns.add(closer.isEmpty() ? above.get(i) : YEAR.matches(closer) ? closer + wider : closer);
    }
    return List.copyOf(columns);
  }

  private static List<String> columns(List<String> above, List<String> below) {
    boolean steps = below.stream().allMatch(TableHead::isStep);
    if ((steps || below.size() < above.size()) && !below.contains("")) {
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
