package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Reads the units in a cell of a table. Names stand there one a line, but long ones are broken over
 * lines in the same way; a line goes on with the name before unless that is complete and the line
 * begins another.
 */
final class UnitCell {

  private static final Pattern BREAK = Pattern.compile("<br/?>");

  /** With what a list of names ends before the next label. */
  private static final String TRAILING = "（；，、）";

  private static final Pattern BREAK_AT_END = Pattern.compile("(<br/?>)+[（(]?$");

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 45;

  /** 高新区, 高新园（甲镇）, 经开区管委会: whole where another unit stands above. */
  private static final Pattern WHOLE_ZONE =
      Pattern.compile(
          "(高新|经开|综保|临港|空港)(区|园)(（[^（）]{2,12}）)?|\\p{Han}{2,6}(区|园|园区)管委会(（[^（）]{2,12}）)?");

  /** 开发区, 工业园: whole behind a bureau or a township, of which it is no rest. */
  private static final Pattern ZONE_BEHIND =
      Pattern.compile("(开发|经济(技术)?开发|工业|产业|旅游度假)(区|园|园区)(（[^（）]{2,12}）)?");

  /** 县公安局|开发区|派出所: a name that may go on with its branch. */
  private static final Pattern BRANCHED = Pattern.compile("(公安|税务|交警)(分?局|[支大]队)$");

  /** Three ideographs and the mark behind them. */
  private static final int LONGEST_PERSON = 4;

  /** 2.市财政局 on a line of its own. */
  private static final Pattern NUMBERED =
      Pattern.compile("^([0-9]{1,2}[.、．]|（[0-9]{1,2}）|[①-⑳])\\p{Han}");

  private static final Pattern TOWNSHIP = Pattern.compile("\\p{Han}{2,4}(镇|乡|街道)");

  /** 平鲁区: not 高新区, which stands beside townships. */
  private static final Pattern DISTRICT = Pattern.compile("\\p{Han}{1,3}[区县旗]");

  private static final Pattern ZONE = Pattern.compile("(高新|经开|经济|开发|园|新|示范|度假|景|保税|管理|功能)区$");

  private static final Pattern BUREAU = Pattern.compile("[县区市旗州]\\p{Han}{2,12}(局|委|办|中心|公司)");

  private static final Pattern BEGINS_WITH_TOWNSHIP =
      Pattern.compile("^\\p{Han}{2,4}(镇|乡|街道)(、|，|$)");

  /** 各县（市、区） is whole before 市财政局, not before 人民政府. */
  private static final Pattern GROUP_AT_END =
      Pattern.compile("(^|[、，；])各[^、，；（]{1,4}（[^（）]{1,12}）$");

  private static final Pattern REST_OF_GROUP = Pattern.compile("^(人民政府|政府|党委|管委会)");

  private static final Pattern NOTHING = Pattern.compile("[-—/]*|无");

  private UnitCell() {}

  static List<UnitList.Unit> read(Passage cell, Role role) {
    List<Label> labels = Label.findIn(cell);
    if (labels.isEmpty()) {
      return readNames(cell, role);
    }
    // 牵头单位：甲局；配合单位：乙局: the cell has labels of its own.
    List<UnitList.Unit> units = new ArrayList<>();
    units.addAll(readNames(trimmed(cell.until(labels.get(0).passage().start())), role));
    for (int i = 0; i < labels.size(); i++) {
      Passage rest = cell.after(labels.get(i).passage().end());
      Passage names =
          i + 1 < labels.size() ? rest.until(labels.get(i + 1).passage().start()) : rest;
      labels.get(i).role().ifPresent(said -> units.addAll(readNames(trimmed(names), said)));
    }
    return units;
  }

  /** Without the marks that part it from the next label. */
  private static Passage trimmed(Passage names) {
    String text = names.text();
    int end = text.length();
    int open = depth(text);
    while (end > 0 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
      char last = text.charAt(end - 1);
      if (last == '）' && open >= 0) {
        break; // 各县（市、区）
      }
      open += last == '）' ? 1 : last == '（' ? -1 : 0;
      end--;
    }
    Passage left = names.sub(0, end);
    return left.find(BREAK_AT_END).map(mark -> left.until(mark.start())).orElse(left);
  }

  /** How many brackets are left open at the end; less than none where some only close. */
  private static int depth(String text) {
    return text.chars().map(c -> c == '（' ? 1 : c == '）' ? -1 : 0).sum();
  }

  private static List<UnitList.Unit> readNames(Passage cell, Role role) {
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
      return withTownships(pieces);
    }
    List<Passage> lines = new ArrayList<>();
    Optional<Passage> open = Optional.empty();
    for (Passage piece : pieces) {
      if (open.filter(name -> PersonsBeside.isBehind(name, piece)).isPresent()) {
        lines.add(open.get());
        open = Optional.empty();
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
        && pieces.stream().noneMatch(piece -> PersonsBeside.isLikeAUnit(piece.text()))
        && pieces.stream().skip(1).noneMatch(p -> p.clean().startsLine(p.start()));
  }

  /** 平鲁区 井坪镇: a district and a township of it are one name. */
  private static List<Passage> withTownships(List<Passage> names) {
    List<Passage> joined = new ArrayList<>();
    for (Passage name : names) {
      Passage before = joined.isEmpty() ? name : joined.get(joined.size() - 1);
      boolean within =
          isDistrict(before.text()) && BEGINS_WITH_TOWNSHIP.matcher(name.text()).find();
      if (within) {
        joined.set(joined.size() - 1, new Passage(before.clean(), before.start(), name.end()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private static boolean isDistrict(String name) {
    return DISTRICT.matches(name) && !ZONE.matcher(name).find();
  }

  private static boolean isWholeName(String text) {
    boolean name = UnitName.isComplete(text) || UnitName.isGroup(text) || TOWNSHIP.matches(text);
    return name
        && text.length() >= SHORTEST_NAME
        && !UnitName.isBranch(text)
        && !PersonsBeside.isSecondPart(text);
  }

  /** What stands before may be a whole list of which only the last name matters. */
  private static boolean separate(Passage before, Passage piece) {
    boolean listed = "、，；".indexOf(before.charAt(before.length() - 1)) >= 0;
    Passage last = before.from(Math.max(0, before.length() - LONGEST_NAME));
    return listed
        || NUMBERED.matcher(piece.text()).find()
        || isTownshipBehind(last.text(), piece.text())
        || isZoneBehind(last.text(), piece.text())
        || (UnitName.isComplete(last.text()) && UnitName.begins(piece.text()))
        || (GROUP_AT_END.matcher(last.text()).find()
            && UnitName.begins(piece.text())
            && !REST_OF_GROUP.matcher(piece.text()).find());
  }

  /** 华阳街道 behind 双流镇, 县财政局 or 高新区管委会; behind a place it would be the rest of its name. */
  private static boolean isTownshipBehind(String last, String piece) {
    return TOWNSHIP.matches(piece)
        && (TOWNSHIP.matches(last) || UnitName.isOrgan(last) || BUREAU.matches(last));
  }

  /** 高新园 behind 经开区, a bureau or a township; behind a district it may be the rest of its name. */
  private static boolean isZoneBehind(String last, String piece) {
    boolean ended = TOWNSHIP.matches(last) || BUREAU.matches(last);
    return (WHOLE_ZONE.matches(piece)
            && (ended || WHOLE_ZONE.matches(last) || UnitName.isOrgan(last)))
        || (ended && ZONE_BEHIND.matches(piece) && !BRANCHED.matcher(last).find());
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

  private static boolean endsPiece(Passage part, int start, int at) {
    return PersonsBeside.isGap(part.clean(), at)
        || (start > part.start()
            && at - start <= LONGEST_PERSON
            && PersonsBeside.endsWithPerson(part.after(start).until(at)));
  }

  private static void addPieces(List<Passage> pieces, Passage part) {
    int start = part.start();
    for (int i = part.start() + 1; i <= part.end(); i++) {
      if (i == part.end() || endsPiece(part, start, i)) {
        if (i > start) {
          pieces.addAll(NamesRunTogether.split(new Passage(part.clean(), start, i)));
        }
        start = i;
      }
    }
  }
}
