package org.zhengmai.loader.extract;

import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A numbered point that says nothing but from when the paper holds, for how long and who explains
 * it: 第十条 本措施自印发之日起施行，有效期三年。It is nobody's work.
 */
final class ClosingProvision {

  private static final int LONGEST = 160;

  /** What a gazette prints between two papers. */
  private static final int LONGEST_REST = 24;

  private static final String PAPER = "(若干|实施|行动|工作|管理|具体)*(措施|意见|办法|方案|规定|细则|政策|计划|要点|通知|预案|条款)";

  private static final String SAYS =
      "([自从][^。；]{2,30}(起|后)(满[0-9]{1,3}个?(工作日|自然日|日))?(施行|实施|执行|生效|试行)|由[^，。；]{2,30}解释|解释权"
          + "|有效期限?(自|为|至|[0-9一二两三四五六七八九十])|(执行|实施|试行)(期限|期)?(自|至|到|为)"
          + "|按[^，。；]{1,16}执行)";

  private static final Pattern HOLDS =
      Pattern.compile(
          "^[.、]?(本|以上|上述|该)"
              + PAPER
              + "[^。；]{0,60}"
              + SAYS
              + "[^。；]{0,30}"
              + "([。；][^。；]{0,60}(有效期|试行期|为准|废止|解释|规定执行|按[^，。；]{1,16}执行|施行|从其规定)[^。；]{0,30})?[。；]?$");

  /** 由甲局等8个部门负责解释并组织实施, 细则由甲局另行制定: whose paper it is, and after how many days it holds. */
  private static final Pattern WHOSE =
      Pattern.compile(
          "(制定并)?(负责)?(具体)?解释(并组织实施|和组织实施)?|由[^，。；]{2,30}另行制定|等[0-9]{1,2}[个家]?(部门|单位)((按照?|依据|根据)[^，。；]{0,6}职责[^，。；]{0,3}|分别|共同|联合)?(负责)?(具体)?解释|满[0-9]{1,3}个?(工作日|自然日|日)|[0-9]{1,3}个?(工作日|自然日|日)(之?后|起)");

  /** 本方案由甲局组织实施: somebody's work. */
  private static final Pattern WORK =
      Pattern.compile(
          "牵头|配合|组织(实施|开展|落实|编制)|责任(单位|部门)|编制|制定|细化|分解|演练|负责|拨付|结算|落实|[0-9](万|亿)?(张|个[^月年]|人|家|处|座|公里|套|所|户|场)");

  private ClosingProvision() {}

  /** Whether that is all that the point says. */
  static boolean is(Item item) {
    Passage words = item.whole().after(item.label().end());
    int line = words.clean().nextParagraph(words.start(), words.end());
    return item.children().isEmpty()
        && words.length() <= LONGEST
        && words.end() - line <= LONGEST_REST
        && words.until(line).find(HOLDS).isPresent()
        && !WORK.matcher(WHOSE.matcher(words.until(line).text()).replaceAll("")).find();
  }
}
