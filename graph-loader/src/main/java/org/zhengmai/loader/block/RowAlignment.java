package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Tells which printed lines of a row belong to which column, where empty cells leave no line and
 * long ones several. Lines keep their order; a column of units takes lines that are units, one of
 * terms a term. Where every column has one line that is so without more ado.
 */
final class RowAlignment {

  private static final int FITS = 4;
  private static final int MISFIT = -6;
  private static final int PLAIN = 2;
  private static final int FURTHER_LINE = -1;
  private static final int EMPTY_UNITS = -3;
  private static final int EMPTY_LEADERS = -4;
  private static final int EMPTY_WORDS = -3;
  private static final int EMPTY_LAST = -1;
  private static final int MOST_JOINED = 6;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** How a name begins that may go on in the next line. */
  private static final Pattern NAME =
      Pattern.compile("^(市|区|县|省|州|旗|盟|各|国|中|驻|武警|\\p{Han}{2,3}(市|区|县|旗|州))");

  /** Whose column rarely has more than one, where others beside it have many. */
  private static final Pattern LEADER = Pattern.compile("^(牵头|主办)(单位|部门|科室|处室)?$");

  private static final Pattern PERSON = Pattern.compile("\\p{Han}{2,3}");

  private final List<CellKind> columns;

  /** Which of the columns are those of leading units. */
  private final List<Boolean> leaders;

  /** Which of them hold persons. */
  private final List<Boolean> persons;

  /**
   * Prepares it.
   *
   * @param headers the heads of all columns, that of the rows' numbers first
   */
  RowAlignment(List<String> headers) {
    this.columns = headers.stream().skip(1).map(CellKind::ofHead).toList();
    this.leaders = headers.stream().skip(1).map(LEADER::matches).toList();
    this.persons = headers.stream().skip(1).map(PersonsHead::is).toList();
  }

  /**
   * The cells of a row.
   *
   * @param number the row's number, its first cell
   * @param printed the lines behind the number
   * @param open whether lines may follow that are no part of the table
   * @return one cell a column; empty where the lines fit no row of this table
   */
  Optional<List<Passage>> cells(Passage number, List<Passage> printed, boolean open) {
    List<Line> lines = printed.stream().map(Line::of).toList();
    int[][] score = new int[columns.size() + 1][lines.size() + 1];
    int[][] from = new int[columns.size() + 1][lines.size() + 1];
    Arrays.stream(score).forEach(row -> Arrays.fill(row, NEVER));
    score[0][0] = 0;
    for (int column = 1; column <= columns.size(); column++) {
      for (int end = 0; end <= lines.size(); end++) {
        best(score, from, column, end, lines);
      }
    }
    int[] totals = score[columns.size()];
    int end = open ? lastBest(totals) : lines.size();
    return totals[end] <= 0 ? Optional.empty() : Optional.of(read(number, printed, from, end));
  }

  /**
   * Of equal ways the one that leaves a column of units short of lines; of words the one that fills
   * it, because what is merged and so left out below its first row stands before the measure. Of
   * two columns of units the second takes what it can: one leads, several support.
   */
  private void best(int[][] score, int[][] from, int column, int end, List<Line> lines) {
    boolean longest = columns.get(column - 1) == CellKind.WORDS || isSecondOfUnits(column - 1);
    for (int start = end; start >= 0; start--) {
      int before = score[column - 1][start];
      int total = before == NEVER ? NEVER : before + fit(column - 1, lines.subList(start, end));
      int best = score[column][end];
      if (total > best || (longest && total == best && total > NEVER)) {
        score[column][end] = total;
        from[column][end] = start;
      }
    }
  }

  private boolean isSecondOfUnits(int column) {
    return column > 0
        && column < columns.size()
        && columns.get(column) == CellKind.UNITS
        && columns.get(column - 1) == CellKind.UNITS;
  }

  private static int lastBest(int[] totals) {
    int best = 0;
    for (int i = 1; i < totals.length; i++) {
      best = totals[i] > totals[best] ? i : best;
    }
    return best;
  }

  private int fit(int column, List<Line> lines) {
    CellKind kind = columns.get(column);
    if (lines.isEmpty()) {
      boolean last = column == columns.size() - 1;
      boolean leads = isSecondOfUnits(column + 1);
      return last
          ? EMPTY_LAST
          : kind == CellKind.WORDS ? EMPTY_WORDS : leads ? EMPTY_LEADERS : EMPTY_UNITS;
    }
    if (goesOn(lines)) {
      return MISFIT;
    }
    return switch (kind) {
      case WORDS -> persons.get(column) && isPerson(lines) ? FITS : words(lines);
      case UNITS ->
          Math.max(
              each(kind, lines) + (leaders.get(column) ? FURTHER_LINE * (lines.size() - 1) : 0),
              joined(lines));
      default -> each(kind, lines);
    };
  }

  /** Whether the words are one name of a unit, told by how it begins and ends. */
  static boolean isName(String words) {
    return NAME.matcher(words).find() && CellKind.ofLine(words) == CellKind.UNITS;
  }

  private static boolean isPerson(List<Line> lines) {
    return lines.size() == 1 && PERSON.matches(lines.get(0).text().text());
  }

  private static int words(List<Line> lines) {
    long others = lines.stream().filter(Line::isNamesOrTerm).count();
    return PLAIN + FURTHER_LINE * (int) others;
  }

  private static int each(CellKind kind, List<Line> lines) {
    int fit = FURTHER_LINE * (lines.size() - 1);
    for (Line line : lines) {
      boolean fits = line.text().isEmpty() || line.kind() == kind;
      fit += fits ? FITS : MISFIT;
    }
    return fit;
  }

  /** A name that is broken over lines looks like one only as a whole. */
  private static int joined(List<Line> lines) {
    if (lines.size() < 2 || lines.size() > MOST_JOINED) {
      return MISFIT;
    }
    Passage first = lines.get(0).text();
    Passage last = lines.get(lines.size() - 1).text();
    String text = new Passage(last.clean(), first.start(), last.end()).text();
    return isName(text) ? FITS + 1 : MISFIT;
  }

  /** A list does not end with its comma, nor a sentence. */
  private static boolean goesOn(List<Line> lines) {
    Passage last = lines.get(lines.size() - 1).text();
    return last.endsWith("、") || last.endsWith("，");
  }

  private List<Passage> read(Passage number, List<Passage> lines, int[][] from, int last) {
    List<Passage> cells = new ArrayList<>();
    int end = last;
    for (int column = columns.size(); column >= 1; column--) {
      int start = from[column][end];
      Passage first = start < lines.size() ? lines.get(start) : lines.get(lines.size() - 1);
      cells.add(
          0,
          start == end
              ? first.sub(0, 0)
              : new Passage(first.clean(), first.start(), lines.get(end - 1).end()));
      end = start;
    }
    cells.add(0, number);
    return List.copyOf(cells);
  }

  /** A printed line and what it looks like. */
  private record Line(Passage text, CellKind kind) {

    static Line of(Passage text) {
      return new Line(text, CellKind.ofLine(text.text()));
    }

    boolean isNamesOrTerm() {
      return kind == CellKind.UNITS || kind == CellKind.TERM;
    }
  }
}
