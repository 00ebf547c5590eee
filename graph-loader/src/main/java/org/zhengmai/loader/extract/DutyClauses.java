package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A list of duties without numbers: below a heading such as 成员单位职责, or behind a sentence such as
 * 各部门职责分工如下：, each unit is named and then what it does, in one of three forms.
 *
 * <pre>
 * 甲县公安局：负责警戒。甲县民政局：负责安置。     behind a sentence or at the beginning of a paragraph
 * 甲县公安局。负责警戒。                       a paragraph each
 * 甲县公安局负责警戒。                        a paragraph each, its subject the unit
 * </pre>
 */
final class DutyClauses {

  private static final Pattern NAMED = Pattern.compile("(?P<unit>[^。；：，！？]{2,40})[：。]");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?P<unit>[^。；：，！？]{2,40}?)(主要|具体|牵头|要|应|应当|会同|统筹)?(负责|做好|抓好|牵头|配合|结合|加强|协助|承担)");

  private static final Pattern LEAD =
      Pattern.compile("(职责|分工|任务)(分工|要求)?(\\p{Han}{0,2}明确)?(如下|为|是|作如下明确|明确如下)?：$");

  /** Words of a sentence, not of a name. */
  private static final Pattern WORDS = Pattern.compile("职责|分工|如下|由");

  private static final int FEWEST = 2;
  private static final int FEWEST_SENTENCES = 3;

  /**
   * What one unit is to do.
   *
   * @param whole from its name on
   * @param unit its name
   * @param duty what stands behind the colon
   */
  record Clause(Passage whole, Passage unit, Passage duty) {}

  private DutyClauses() {}

  /** The duties in an item's own text, in order; none where it is no list of duties. */
  static List<Clause> in(Item item) {
    if (!item.children().isEmpty()) {
      return List.of();
    }
    return SectionClass.of(item.headingText()) == SectionClass.DUTIES
        ? listed(item.text())
        : announced(item.text());
  }

  /** The duties behind a sentence of a text that announces them: 各部门职责分工如下：. */
  static List<Clause> announced(Passage text) {
    int start = text.start();
    while (start < text.end()) {
      int end = text.clean().nextParagraph(start, text.end());
      if (text.after(start).until(end).find(LEAD).isPresent()) {
        return listed(text.after(end));
      }
      start = end;
    }
    return List.of();
  }

  private static List<Clause> listed(Passage text) {
    List<Passage> named =
        text.findAll(NAMED, match -> match.group("unit").orElseThrow()).stream()
            .filter(unit -> begins(text, unit))
            .filter(DutyClauses::areUnits)
            .toList();
    List<Passage> subjects = named.size() < FEWEST ? subjects(text) : List.of();
    return named.size() >= FEWEST
        ? clauses(text, named, 1)
        : subjects.size() >= FEWEST_SENTENCES ? clauses(text, subjects, 0) : List.of();
  }

  private static List<Clause> clauses(Passage text, List<Passage> units, int mark) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      int end = i + 1 < units.size() ? units.get(i + 1).start() : text.end();
      Passage whole = text.after(units.get(i).start()).until(end);
      clauses.add(new Clause(whole, units.get(i), whole.after(units.get(i).end() + mark)));
    }
    return clauses;
  }

  private static boolean begins(Passage text, Passage unit) {
    boolean line = unit.start() == text.start() || text.clean().startsParagraph(unit.start());
    boolean colon = text.clean().text().charAt(unit.end()) == '：';
    return colon
        ? line || "。；".indexOf(text.clean().text().charAt(unit.start() - 1)) >= 0
        : line
            && UnitName.begins(unit.text())
            && unit.end() + 1 < text.clean().nextParagraph(unit.start(), text.end());
  }

  /** The units with which the paragraphs of a text begin; none where one begins otherwise. */
  private static List<Passage> subjects(Passage text) {
    List<Passage> units = new ArrayList<>();
    int start = text.start();
    while (start < text.end()) {
      int end = text.clean().nextParagraph(start, text.end());
      Passage paragraph = text.after(start).until(end);
      Optional<Passage> unit =
          paragraph.findAll(SUBJECT, match -> match.group("unit").orElseThrow()).stream()
              .filter(DutyClauses::areUnits)
              .findFirst();
      if (unit.isEmpty()) {
        return List.of();
      }
      units.add(unit.get());
      start = end;
    }
    return units;
  }

  private static boolean areUnits(Passage names) {
    return Label.findIn(names).isEmpty()
        && UnitTokens.split(names).stream()
            .map(Passage::text)
            .allMatch(
                name ->
                    UnitName.isPlausible(name)
                        && (UnitName.isComplete(name) || UnitName.isGroup(name))
                        && !SentenceUnit.isClass(name)
                        && !WORDS.matcher(name).find());
  }
}
