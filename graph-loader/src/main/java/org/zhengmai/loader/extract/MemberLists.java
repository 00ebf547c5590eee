package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Lists of member units: 成员单位：A、B、C等。 and 成员单位包括A、B等部门. A list with anything that is no unit's
 * name, such as a person or a post, is left out whole.
 */
final class MemberLists {

  static final Rule RULE = new Rule("member-units", 1);

  private static final Pattern LIST =
      Pattern.compile("(?P<label>(成员|组成)(单位|部门)(：|包括：?|主要包括：?|主要有：?|为：?|有：?|由))(?P<units>[^。；：]+)");

  /** 等部门（组成人员名单另发）, 等市直部门, and what follows a list in its sentence. */
  private static final Pattern REST =
      Pattern.compile("等((市直|省直|区直|县直|州直|有关|相关|其他)*(单位|部门|成员单位))?(组成)?(（[^（）]{2,30}）)?$|(组成|构成)$");

  private static final Pattern POST =
      Pattern.compile("(长|主任|书记|主席|经理|局长|负责人|秘书长|人员|同志|代表|政委|司令员|领导)$");

  /**
   * A list.
   *
   * @param label the words that announce it
   * @param units the members' names
   */
  record MemberList(Passage label, List<Passage> units) {}

  private MemberLists() {}

  /** All lists of a text, in order. */
  static List<MemberList> find(Passage text) {
    return text
        .findAll(
            LIST,
            match -> read(match.group("label").orElseThrow(), match.group("units").orElseThrow()))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<MemberList> read(Passage label, Passage list) {
    List<Passage> units = UnitTokens.split(list).stream().map(MemberLists::trimmed).toList();
    boolean whole = units.stream().allMatch(unit -> isUnit(unit.text()));
    return whole ? Optional.of(new MemberList(label, units)) : Optional.empty();
  }

  private static Passage trimmed(Passage unit) {
    return unit.find(REST).map(rest -> unit.until(rest.start())).orElse(unit);
  }

  /** Three characters or fewer may be a person. */
  private static boolean isUnit(String name) {
    boolean unit =
        UnitName.isComplete(name) && UnitName.isPlausible(name) && !POST.matcher(name).find();
    return unit && (name.length() > 3 || UnitName.begins(name));
  }
}
