package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Tells first sentences from headings by what stands beside them: where a sibling begins with a
 * sentence that is too long for a heading, so does an item whose first sentence is of middle
 * length; so too where as many siblings or more are nothing but one such sentence and who answers
 * for it.
 *
 * <pre>
 * 1.按照国家统一部署，平稳有序实施……缴费比例、缴费基数统一政策，保持……稳定。实施……。
 * 2.继续按不高于前年征收标准征收保障金。落实……。       no heading
 * 3.落实补贴。……                                    a heading
 * </pre>
 */
final class SentenceHeadings {

  /** Shorter ones are headings anywhere. */
  private static final int LONGEST_SURE = 15;

  private static final int MOST_SIBLINGS = 400;

  private static final int FEWEST_IN_A_RUN = 4;

  private static final int FEWEST_BESIDE = 4;

  /** Shorter ones are headings where nothing speaks against it. */
  private static final int LONGEST_USUAL = 45;

  private static final int LONGEST_LONE = 60;

  /** Marks of a sentence, and figures, which are said in sentences. */
  private static final Pattern MARKS =
      Pattern.compile("[，；：（0-9]|^[各全由对到本市省县]|会同|牵头|负责|配合|应当|应该|须|不得|请|人民政府");

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

  private SentenceHeadings() {}

  /** The items, those without their heading in which it is a sentence of the text. */
  static List<Item> without(List<Item> items) {
    List<Item> siblings = withLongOnes(items);
    boolean plain =
        siblings.size() > 1
            && siblings.size() <= MOST_SIBLINGS
            && (siblings.stream().anyMatch(SentenceHeadings::beginsAtOnce)
                || areSentences(siblings));
    return plain
        ? siblings.stream().map(item -> isSentence(item) ? plain(item) : item).toList()
        : siblings;
  }

  /** 鼓励对…和…的贷款实施延期还本付息。 beside nothing but headings: one that is longer than others. */
  private static List<Item> withLongOnes(List<Item> siblings) {
    List<Item> bare = siblings.stream().filter(item -> item.heading().isEmpty()).toList();
    boolean lone =
        bare.size() == 1 && siblings.size() >= FEWEST_BESIDE && beginsWithLong(bare.get(0));
    return lone && siblings.stream().allMatch(item -> item.isHeaded() || item.heading().isEmpty())
        ? siblings.stream().map(item -> item.heading().isEmpty() ? headed(item) : item).toList()
        : siblings;
  }

  private static boolean beginsWithLong(Item item) {
    int stop = item.text().text().indexOf('。');
    return beginsAtOnce(item)
        && stop > LONGEST_USUAL
        && stop <= LONGEST_LONE
        && !MARKS.matcher(item.text().text().substring(0, stop)).find();
  }

  private static Item headed(Item item) {
    int stop = item.text().text().indexOf('。');
    Passage heading = item.text().sub(0, stop);
    Passage text = item.text().from(stop + 1);
    return new Item(item.label(), Optional.of(heading), item.whole(), text, item.children());
  }

  /**
   * The same for items whose numbers run on over the sections (一、1.…2.… 二、3.…4.…): a section holds
   * few of them, so that what most of the whole run begin with tells for each.
   */
  static List<Item> withoutAcross(List<Item> sections) {
    List<Item> run = new ArrayList<>();
    boolean one = sections.size() > 1 && runOn(sections, run);
    long atOnce = run.stream().filter(SentenceHeadings::beginsAtOnce).count();
    return one && run.size() >= FEWEST_IN_A_RUN && atOnce * 2 > run.size()
        ? sections.stream().map(SentenceHeadings::below).toList()
        : sections;
  }

  /** Gathers the lowest items that are counted in digits; whether none of them begins anew. */
  private static boolean runOn(List<Item> items, List<Item> run) {
    for (Item item : items) {
      if (!item.children().isEmpty()) {
        if (!runOn(item.children(), run)) {
          return false;
        }
      } else if (isCounted(item)) {
        if (!run.isEmpty() && number(item) != number(run.get(run.size() - 1)) + 1) {
          return false;
        }
        run.add(item);
      }
    }
    return true;
  }

  private static boolean isCounted(Item item) {
    return DIGITS.matches(item.label().text());
  }

  private static int number(Item item) {
    return Integer.parseInt(item.label().text());
  }

  private static Item below(Item item) {
    if (item.children().isEmpty()) {
      return isCounted(item) && isSentence(item) ? plain(item) : item;
    }
    List<Item> children = item.children().stream().map(SentenceHeadings::below).toList();
    return new Item(item.label(), item.heading(), item.whole(), item.text(), children);
  }

  /** No heading, but several sentences. */
  private static boolean beginsAtOnce(Item item) {
    int stop = item.text().text().indexOf('。');
    return item.heading().isEmpty()
        && item.children().isEmpty()
        && stop > 0
        && stop + 1 < item.text().length();
  }

  private static boolean areSentences(List<Item> siblings) {
    long lone = siblings.stream().filter(SentenceHeadings::isLoneSentence).count();
    return lone > 0 && lone >= siblings.stream().filter(SentenceHeadings::isSentence).count();
  }

  /** 6.使用基金支持稳岗和培训，稳定就业岗位。（甲局负责，12月底前完成）. */
  private static boolean isLoneSentence(Item item) {
    if (item.heading().isEmpty() || !item.children().isEmpty() || item.isHeaded()) {
      return false;
    }
    Passage heading = item.heading().get();
    return heading.length() > LONGEST_SURE
        && heading.text().indexOf('，') > 0
        && heading.end() < item.whole().end()
        && heading.clean().text().charAt(heading.end()) == '。';
  }

  private static boolean isSentence(Item item) {
    if (item.heading().isEmpty() || !item.children().isEmpty() || !item.isHeaded()) {
      return false;
    }
    Passage heading = item.heading().get();
    Passage text = item.text();
    boolean inline =
        !text.isEmpty()
            && text.start() == heading.end() + 1
            && text.clean().text().charAt(heading.end()) == '。'
            && !text.clean().startsParagraph(text.start());
    return inline && heading.length() > LONGEST_SURE;
  }

  private static Item plain(Item item) {
    Passage heading = item.heading().orElseThrow();
    Passage text = new Passage(heading.clean(), heading.start(), item.text().end());
    return new Item(item.label(), Optional.empty(), item.whole(), text, item.children());
  }
}
