package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A rule that a document states once: 以下除特别注明外，排名第一位的为牵头单位, 各项任务列首位的为牵头单位，下同. It holds from the
 * list in whose bracket it stands, or behind which it has a bracket of its own.
 */
final class FirstUnitLeads {

  /** 第一位的单位, 首个单位, 第一责任单位; not 第一牵头单位, which is a label. */
  private static final String FIRST =
      "((第一|首)[位个家][的者]?(责任单位|责任部门|单位|部门)?|第一[的者](责任)?(单位|部门)?|(第一|首)(责任|承办)?(单位|部门))";

  private static final Pattern STATEMENT =
      Pattern.compile("(排名?|列|排列)?(在)?" + FIRST + "(均|即|一律)?[为是]?(工作)?牵头(单位|部门|责任单位|责任部门)?");

  private static final Pattern CLAUSE =
      Pattern.compile("[，。；][^，。；]{0,20}" + FIRST + "[^）]{0,20}牵头");

  /** 市甲局、市乙局（排第一位的为牵头单位）: behind the list in a bracket of its own. */
  private static final Pattern BRACKET =
      Pattern.compile("（[^（）]*" + FIRST + "[^（）]*牵头[^（）]*）[。；]?$");

  /** 以下除特别注明外，: before the statement, in a bracket that holds no list. */
  private static final int LONGEST_OPENING = 12;

  /** Where nothing states it. */
  static final FirstUnitLeads NEVER = new FirstUnitLeads(Integer.MAX_VALUE, false);

  /** 其他为配合单位, said right behind it. */
  private static final Pattern OTHERS = Pattern.compile("^[^。；）]{0,4}其[他它余][^。；）]{0,8}配合");

  private final int from;
  private final boolean othersSupport;

  private FirstUnitLeads(int from, boolean othersSupport) {
    this.from = from;
    this.othersSupport = othersSupport;
  }

  /** Looks for the statement in a document. */
  static FirstUnitLeads in(Passage body, Brackets brackets) {
    Optional<Passage> statement = body.find(STATEMENT);
    boolean others =
        statement.filter(said -> body.after(said.end()).find(OTHERS).isPresent()).isPresent();
    return new FirstUnitLeads(
        statement
            .map(Passage::start)
            .map(at -> brackets.inParenthesis(at) ? list(body, at, brackets) : body.start())
            .orElse(Integer.MAX_VALUE),
        others);
  }

  /** The role of a unit by its place in a list, counted from 0. */
  Role role(int place) {
    Role others = othersSupport ? Role.SUPPORT : Role.RESPONSIBLE;
    return place == 0 ? Role.LEAD : others;
  }

  /** Where the list begins: in the bracket, or with the sentence that the bracket ends. */
  private static int list(Passage body, int at, Brackets brackets) {
    int open = brackets.parenthesisStart(at);
    boolean alone = body.after(open + 1).until(at).length() <= LONGEST_OPENING;
    if (!alone || open <= body.start()) {
      return open;
    }
    String before = body.until(open).text();
    return body.start() + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1;
  }

  /** A list without the statement that stands behind it. */
  static Passage without(Passage list) {
    return list.find(BRACKET)
        .or(() -> list.find(CLAUSE))
        .map(clause -> list.until(clause.start()))
        .orElse(list);
  }

  /** Whether it holds for a list that stands at this place and says no roles of its own. */
  boolean holdsFor(List<UnitList.Unit> units, int at) {
    return at >= from
        && at != Integer.MAX_VALUE
        && units.stream().allMatch(u -> u.role().orElse(Role.RESPONSIBLE) == Role.RESPONSIBLE);
  }
}
