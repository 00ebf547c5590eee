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

  private static final String PAPER = "(若干)?(措施|意见|办法|方案|规定|细则|政策|计划|要点|通知|预案|条款)";

  private static final String SAYS =
      "(自[^。；]{2,30}(起|后)(施行|实施|执行|生效)|负责(具体)?解释"
          + "|有效期限?(为|至|[0-9一二三四五六七八九十])|执行(期限|期)?(至|到|为)[0-9])";

  private static final Pattern HOLDS =
      Pattern.compile(
          "^[.、]?(本|以上|上述|该)"
              + PAPER
              + "[^。；]{0,60}"
              + SAYS
              + "[^。；]{0,30}"
              + "([。；][^。；]{2,60}(有效期|为准|废止|解释|规定执行|施行|从其规定)[^。；]{0,8})?[。；]?$");

  /** 本方案由甲局组织实施: somebody's work. */
  private static final Pattern WORK =
      Pattern.compile("牵头|配合|组织(实施|开展|落实|编制)|责任(单位|部门)|编制|制定|细化|分解|演练");

  private ClosingProvision() {}

  /** Whether that is all that the point says. */
  static boolean is(Item item) {
    Passage words = item.whole().after(item.label().end());
    int line = words.clean().nextParagraph(words.start(), words.end());
    return item.children().isEmpty()
        && words.length() <= LONGEST
        && words.end() - line <= LONGEST_REST
        && words.until(line).find(HOLDS).isPresent()
        && words.until(line).find(WORK).isEmpty();
  }
}
