package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The head of a table of indicators: 类别 | 指标 | 单位 | 2098年 | 2103年 | 属性. It tells which cells of a
 * row stand below which words, where a merged cell at a row's beginning or an empty one at its end
 * was left out.
 *
 * @param cells its words, in order
 * @param name which of them heads the column of indicators
 * @param aims which of them a word of a row above says are to be reached
 */
record IndicatorHead(List<Passage> cells, int name, Set<Integer> aims) {

  private static final Pattern NAME =
      Pattern.compile("(主要|具体|核心|发展|评价|考核|工作|量化|建设|[一二三]级)*指标(名称|项|内容)?");

  private static final Pattern GOAL =
      Pattern.compile(
          "(“?十[一二三四五六七八九]五”?(末|期末|时期)?)?([0-9]{4}年?(底|末|度)?)?(发展|规划|预期|计划|阶段|总体|建设)?(目标|指标)?(值|数)?(（[^（）]{1,8}）)?");

  /** 2097年（实际）, 2098年（预计）: what is or was. */
  private static final Pattern TOLD = Pattern.compile("（[^（）]{0,4}(实际|现状|基期|基数|预计|完成|快报|初步|现有)");

  private static final Pattern DIGITS_OR_GOAL = Pattern.compile("[0-9]{4}|目标|[值数]$");

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}年?(底|末|度)?(（[^（）]{1,8}）)?");

  private static final Pattern KIND_HEAD = Pattern.compile("(指标)?(属性|性质|类型)");

  private static final Pattern OTHER_HEAD =
      Pattern.compile(
          "(计量)?单位|现状(值|水平)?|基期(值)?|基数|([0-9]{4}年)?(现状|实际|基期|完成)(值|数|情况)?|年均(增长|增速|增幅)(率)?(（%）)?|备注");

  /** A column of places, whose rows say the same of one place after another. */
  private static final Pattern PLACES =
      Pattern.compile("地区|区域|地方|辖区|(市|州|盟|县|区|旗|乡镇|镇街|街道)[、（(/]?.{0,6}(区|县|市|州|旗|街道|别|名称)?");

  /** What may stand below a year: a figure, a mark, or words as 达标. */
  private static final Pattern UNDER_YEAR =
      Pattern.compile("[—\\-/·.…]{0,4}|.*[0-9].*|\\p{Han}{2,}.*");

  private static final Pattern FIGURE = Pattern.compile("[^0-9]{0,3}[0-9].*|[—\\-/]{0,2}");

  private static final int LONGEST_WORD = 14;

  /** The cells as a head; empty where they are none. */
  static Optional<IndicatorHead> of(List<Passage> cells) {
    int name = -1;
    for (int i = 0; i < cells.size(); i++) {
      name = NAME.matches(cells.get(i).text()) ? i : name;
    }
    if (name < 0 || cells.subList(0, name).stream().anyMatch(c -> PLACES.matches(c.text()))) {
      return Optional.empty();
    }
    boolean goal = cells.stream().skip(name + 1L).anyMatch(cell -> isGoal(cell.text()));
    return goal
        ? Optional.of(new IndicatorHead(List.copyOf(cells), name, Set.of()))
        : Optional.empty();
  }

  /** Whether the words name a column of what is to be reached. */
  static boolean isGoal(String head) {
    return !head.isEmpty()
        && head.length() <= LONGEST_WORD
        && GOAL.matches(head)
        && DIGITS_OR_GOAL.matcher(head).find()
        && !TOLD.matcher(head).find();
  }

  /** Whether the cells are the second row of a head, 目标值 over 2099年 | 2103年. */
  static boolean isBelowHead(List<Passage> cells) {
    List<Passage> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return !filled.isEmpty() && filled.stream().allMatch(cell -> YEAR.matches(cell.text()));
  }

  /** This head with years of a second row below a word that reaches over several columns. */
  Optional<IndicatorHead> parted(List<Passage> below) {
    if (!TwoRowHead.partsWideCells(texts(cells), texts(below))) {
      return Optional.empty();
    }
    List<Passage> parted = new ArrayList<>();
    Set<Integer> years = new HashSet<>();
    Passage wide = cells.get(0);
    for (int i = 0; i < cells.size(); i++) {
      wide = cells.get(i).isEmpty() ? wide : cells.get(i);
      boolean year = i < below.size() && !below.get(i).isEmpty();
      boolean aim = year && isGoal(wide.text());
      // 现状 over two years: what was in both.
      parted.add(aim ? below.get(i) : year ? wide : cells.get(i));
      if (aim) {
        years.add(i);
      }
    }
    return Optional.of(new IndicatorHead(List.copyOf(parted), name, Set.copyOf(years)));
  }

  /** The words of cells. */
  static List<String> texts(List<Passage> cells) {
    return cells.stream().map(Passage::text).toList();
  }

  /** Whether a line of its own may be one of the words. */
  static boolean isWord(String line) {
    return NAME.matches(line)
        || isGoal(line)
        || KIND_HEAD.matches(line)
        || OTHER_HEAD.matches(line)
        || YEAR.matches(line);
  }

  /** Whether the last column tells of each row whether it is binding. */
  boolean endsWithKind() {
    return KIND_HEAD.matches(cells.get(cells.size() - 1).text());
  }

  /** The words from the column of indicators on. */
  List<Passage> words() {
    return cells.subList(name, cells.size());
  }

  /** Which of {@link #words} are to be reached by the word above them. */
  Set<Integer> aimsOfWords() {
    return aims.stream().map(column -> column - name).collect(Collectors.toUnmodifiableSet());
  }

  /** The cells of a row below {@link #words}; empty where they fit no row of this table. */
  Optional<List<Passage>> row(List<Passage> row) {
    int missing = cells.size() - row.size();
    if (row.size() <= name || isAgain(row)) {
      return Optional.empty();
    }
    if (missing <= 0) {
      return fitting(row.subList(name, cells.size()));
    }
    List<Passage> behind = filled(row.subList(name, row.size()), missing);
    if (missing > name) {
      return fitting(behind);
    }
    List<Passage> merged = row.subList(name - missing, row.size());
    return figures(merged) >= figures(behind)
        ? fitting(merged).or(() -> fitting(behind))
        : fitting(behind);
  }

  private static List<Passage> filled(List<Passage> row, int missing) {
    List<Passage> filled = new ArrayList<>(row);
    Passage last = row.get(row.size() - 1);
    for (int i = 0; i < missing; i++) {
      filled.add(last.from(last.length()));
    }
    return filled;
  }

  /** The head once more, as on the next page. */
  private boolean isAgain(List<Passage> row) {
    return row.stream().anyMatch(cell -> NAME.matches(cell.text()))
        && row.stream().anyMatch(cell -> isGoal(cell.text()));
  }

  private Optional<List<Passage>> fitting(List<Passage> row) {
    for (int i = 1; i < row.size(); i++) {
      if (isYear(i) && !UNDER_YEAR.matches(row.get(i).text())) {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(row));
  }

  /** How many columns of figures have one. */
  private long figures(List<Passage> row) {
    long figures = 0;
    for (int i = 1; i < row.size(); i++) {
      figures += isYear(i) && FIGURE.matches(row.get(i).text()) ? 1 : 0;
    }
    return figures;
  }

  private boolean isYear(int column) {
    String word = words().get(column).text();
    return isGoal(word) || YEAR.matches(word);
  }
}
