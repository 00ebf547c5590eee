package org.zhengmai.loader.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.zhengmai.loader.document.ChineseNumber;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The items for which a text says that a list of units holds: 以上任务由…, 以上第9至11项责任单位：….
 *
 * @param first the number of the first of them; empty where all items above are meant
 * @param last that of the last
 */
record StatedGroup(OptionalInt first, OptionalInt last) {

  private static final String NUMBER = "[0-9一二三四五六七八九十]{1,3}";

  private static final String WORDS =
      "((以上|上述)?第?(?P<first>"
          + NUMBER
          + ")(至|到|—|-|~|－)第?(?P<last>"
          + NUMBER
          + ")[项条]|(以上|上述)(各项|所有)?)(工作|任务|重点任务|措施|事项)?(，)?由?";

  private static final Pattern AT_START = Pattern.compile("^" + WORDS);
  private static final Pattern AT_END = Pattern.compile(WORDS + "的?$");

  /** As many characters as the words have at the most. */
  private static final int LONGEST = 30;

  /** The length of the words with which a line begins; 0 where there are none. */
  static int length(Passage line) {
    return line.find(AT_START).map(Passage::length).orElse(0);
  }

  /** What the words at the beginning of a line mean. */
  static StatedGroup of(Passage line) {
    return read(AT_START, line.text())
        .orElse(new StatedGroup(OptionalInt.empty(), OptionalInt.empty()));
  }

  /** What the words right before a label mean: 以上任务责任单位：. */
  static Optional<StatedGroup> before(Passage text, int label) {
    return text.until(label)
        .after(label - LONGEST)
        .find(AT_END)
        .filter(words -> begins(text, words.start()))
        .flatMap(words -> read(AT_END, words.text()));
  }

  private static boolean begins(Passage text, int at) {
    return at <= text.start()
        || text.clean().startsLine(at)
        || "。；）".indexOf(text.clean().text().charAt(at - 1)) >= 0;
  }

  private static Optional<StatedGroup> read(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find()
        ? Optional.of(new StatedGroup(number(matcher, "first"), number(matcher, "last")))
        : Optional.empty();
  }

  private static OptionalInt number(Matcher matcher, String group) {
    String digits = matcher.group(group);
    return digits == null ? OptionalInt.empty() : ChineseNumber.parse(digits);
  }

  /** Whether an item above the list, or the one that it closes, is meant. */
  boolean includes(String label) {
    if (first.isEmpty() || last.isEmpty()) {
      return true;
    }
    OptionalInt ordinal = ChineseNumber.parse(label.replaceAll("[（）()、.．]", ""));
    return ordinal.isPresent()
        && ordinal.getAsInt() >= first.getAsInt()
        && ordinal.getAsInt() <= last.getAsInt();
  }
}
