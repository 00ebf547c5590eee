package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * Reads the units in a cell of a table. Names stand there one a line, but long ones are broken over
 * lines in the same way; a line goes on with the name before unless that is complete and the line
 * begins another.
 */
final class UnitCell {

  private static final Pattern BREAK = Pattern.compile("<br/?>");
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 45;
  private static final int SHORTEST_PERSON = 2;
  private static final int LONGEST_PERSON = 3;

  /** The end of a name that was set apart: 示范市人民政府 办公室. */
  private static final Pattern SECOND_PART = Pattern.compile("办公室|委员会|人民政府|管委会|管理委员会|领导小组");

  private static final Pattern NOTHING = Pattern.compile("[-—/]*|无");

  private UnitCell() {}

  static List<UnitList.Unit> read(Passage cell, Role role) {
    List<UnitList.Unit> units = new ArrayList<>();
    for (Passage line : lines(cell)) {
      for (UnitList.Unit unit : UnitList.read(line, Optional.of(role))) {
        if (!NOTHING.matches(unit.name().text()) && UnitName.isReadable(unit.name().text())) {
          units.add(unit);
        }
      }
    }
    return units;
  }

  private static List<Passage> lines(Passage cell) {
    List<Passage> pieces = pieces(cell);
    if (areNamesOfLine(pieces)) {
      return pieces;
    }
    List<Passage> lines = new ArrayList<>();
    Optional<Passage> open = Optional.empty();
    for (Passage piece : pieces) {
      if (open.filter(name -> isPersonOf(name, piece)).isPresent()) {
        continue;
      }
      if (open.filter(before -> separate(before, piece)).isPresent()) {
        lines.add(open.orElseThrow());
        open = Optional.of(piece);
      } else {
        open =
            Optional.of(
                open.map(o -> new Passage(o.clean(), o.start(), piece.end())).orElse(piece));
      }
    }
    open.ifPresent(lines::add);
    return lines;
  }

  /** 甲公司 乙街道 高新园: on one line, blanks part what are whole names each. */
  private static boolean areNamesOfLine(List<Passage> pieces) {
    return pieces.size() > 1
        && pieces.stream().map(Passage::text).allMatch(UnitCell::isWholeName)
        && pieces.stream().skip(1).noneMatch(p -> p.clean().startsLine(p.start()));
  }

  private static boolean isWholeName(String text) {
    boolean name = UnitName.isComplete(text) || UnitName.isGroup(text);
    return name
        && text.length() >= SHORTEST_NAME
        && !UnitName.isBranch(text)
        && !SECOND_PART.matches(text);
  }

  /** 市民政局 甲乙丙: a blank parts the unit from who answers for it there. */
  private static boolean isPersonOf(Passage unit, Passage piece) {
    String text = piece.text();
    return unit.length() <= LONGEST_NAME
        && UnitName.isOrgan(unit.text())
        && text.length() >= SHORTEST_PERSON
        && text.length() <= LONGEST_PERSON
        && text.chars().allMatch(Character::isIdeographic)
        && !UnitName.isReadable(text)
        && !SECOND_PART.matches(text)
        && !piece.clean().startsLine(piece.start());
  }

  /** What stands before may be a whole list of which only the last name matters. */
  private static boolean separate(Passage before, Passage piece) {
    boolean listed = "、，；".indexOf(before.charAt(before.length() - 1)) >= 0;
    Passage last = before.from(Math.max(0, before.length() - LONGEST_NAME));
    return listed || (UnitName.isComplete(last.text()) && UnitName.begins(piece.text()));
  }

  /** What stands between blanks, line ends and break marks. */
  private static List<Passage> pieces(Passage cell) {
    List<Passage> pieces = new ArrayList<>();
    int start = cell.start();
    List<Passage> marks = cell.findAll(BREAK, Passage.Match::whole);
    for (Passage mark : marks) {
      addPieces(pieces, cell.after(start).until(mark.start()));
      start = mark.end();
    }
    addPieces(pieces, cell.after(start));
    return pieces;
  }

  private static void addPieces(List<Passage> pieces, Passage part) {
    int start = part.start();
    for (int i = part.start() + 1; i <= part.end(); i++) {
      if (i == part.end() || isBreak(part.clean(), i)) {
        if (i > start) {
          pieces.addAll(NamesRunTogether.split(new Passage(part.clean(), start, i)));
        }
        start = i;
      }
    }
  }

  /** A line that was ended for want of room parts nothing. */
  private static boolean isBreak(CleanText clean, int at) {
    return clean.followsGap(at) && (clean.startsParagraph(at) || !clean.startsLine(at));
  }
}
