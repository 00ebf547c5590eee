package org.zhengmai.loader.source;

import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * What the words on both sides of a line end say of it. A line that breaks off behind a comma, or
 * before a closing bracket, goes on whatever the printer did there; and where a page was turned, a
 * sentence that has not ended goes on over the page's head and number.
 */
final class LineEnds {

  /** Behind these nothing has ended. */
  private static final String OPEN = "，、（《〈〔“";

  /** With these nothing begins. */
  private static final String CLOSING = "，。、；：）》〉〕”？！";

  private static final String SENTENCE_ENDS = "。！？；：”…）|";

  /** A number and two ideographs are no heading yet. */
  private static final int SHORTEST_HEADING = 6;

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_REST = 20;

  /** The number of an item at the beginning of a line. */
  private static final Pattern ITEM =
      Pattern.compile("^(（?[一二三四五六七八九十]{1,4}[、）]|（?[0-9]{1,3}[.、）]|[0-9]{1,2}\\.[0-9])");

  private static final Pattern STOP = Pattern.compile("[，。；：！？]");

  /** The day of a signature, and a title above its text: what follows is another thing. */
  private static final Pattern COMPLETE =
      Pattern.compile("[0-9〇○零一二三四五六七八九十]日(印发)?$|关于.*的(通知|批复|意见|决定|报告|公告|通告|函)$|文件$");

  private LineEnds() {}

  /**
   * Whether a line goes on with the one before.
   *
   * @param before the clean characters of the line before
   * @param line those of the line
   * @param pageTurned whether a page's head or number was left out between them
   */
  static boolean goesOn(String before, String line, boolean pageTurned) {
    if (before.isEmpty() || line.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    if (OPEN.indexOf(last) >= 0 || CLOSING.indexOf(line.charAt(0)) >= 0) {
      return true;
    }
    return pageTurned
        && SENTENCE_ENDS.indexOf(last) < 0
        && !ITEM.matcher(line).find()
        && !COMPLETE.matcher(before).find()
        && !(isHeading(before) && !isRestOfHeading(line));
  }

  private static boolean isHeading(String line) {
    return line.length() <= LONGEST_HEADING
        && line.length() >= SHORTEST_HEADING
        && ITEM.matcher(line).find()
        && !STOP.matcher(line).find();
  }

  /** A short line, or a few words up to a full stop or a colon. */
  private static boolean isRestOfHeading(String line) {
    Matcher stop = STOP.matcher(line);
    if (!stop.find()) {
      return line.length() <= LONGEST_REST;
    }
    boolean full = "。：".indexOf(line.charAt(stop.start())) >= 0;
    return full && stop.start() <= LONGEST_REST;
  }
}
