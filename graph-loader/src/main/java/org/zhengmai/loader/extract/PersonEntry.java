package org.zhengmai.loader.extract;

import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A numbered line of a list of persons: 1.市教育局 某某 0100-2345678, 甲水库：行政责任人某某. It hands out nothing,
 * and whoever it names is no fact.
 */
final class PersonEntry {

  private static final int LONGEST = 120;
  private static final int LONGEST_POST = 14;

  /** A line of words, without a sentence, that ends with whom to ring up. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "^[^。；，]{2,40}?(电话|手机)?：?(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}|[2-9][0-9]{6,7})(、[0-9-]{7,12})?[。；]?$");

  /** What begins with the post that a person has. */
  private static final Pattern POST =
      Pattern.compile(
          "^(\\p{Han}{0,6}(责任人|负责人|联系人|联络员|总指挥|指挥长|河长)[：\\p{Han}]|(第一|常务|副)*组长[：\\p{Han}])");

  /** （1）市领导：某某、某某: who came to a meeting. */
  private static final Pattern PRESENT =
      Pattern.compile(
          "^[.、]?(省|市|县|区|州|盟|旗)?(委|政府)?(有关|相关|分管)?领导(同志)?：\\p{Han}{2,4}(、\\p{Han}{2,4})*[。；]?$"
              + "|^[.、]?((出席|列席|参会|参加|缺席|请假)(会议)?(人员|人|领导)?|主持人|记录人)：");

  private PersonEntry() {}

  private static boolean endsWithDigit(Passage words) {
    int last = words.length() - 1;
    int at = last > 0 && "。；".indexOf(words.charAt(last)) >= 0 ? last - 1 : last;
    return at >= 0 && Character.isDigit(words.charAt(at));
  }

  /** Whether an item is nothing but such a line. */
  static boolean is(Item item) {
    boolean post =
        item.isHeaded()
            && item.text().until(item.text().start() + LONGEST_POST).find(POST).isPresent()
            && Label.findIn(item.text()).isEmpty();
    Passage whole = item.whole().after(item.label().end());
    Passage words = whole.startsWith("、") || whole.startsWith(".") ? whole.from(1) : whole;
    boolean line = item.children().isEmpty() && words.length() <= LONGEST;
    boolean present =
        item.children().isEmpty()
            && whole.find(PRESENT).isPresent()
            && Label.findIn(whole).isEmpty();
    return post || present || (line && endsWithDigit(words) && words.find(TELEPHONE).isPresent());
  }
}
