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

  /** A term that fills its cell: 2099年12月. */
  private static final Pattern TERM = Pattern.compile("^[0-9]{4}年([0-9]{1,2}月)?$");

  private static final Pattern REST_OF_TERM = Pattern.compile("^([0-9—-]|[底末前初至]|[上下]半年|[上中下]旬)");

  /**
   * A page may end above a letterhead, a report's title, the mark of an annex, a copyist's remark.
   */
  private static final Pattern HEAD =
      Pattern.compile("\\p{Han}{4,30}文件|\\p{Han}{0,20}工作报告|附件[0-9]{0,2}：?|〔[^〔〕]{1,8}〕.*。");

  /** Words behind which a paper is named; 编制依据 is a heading. */
  private static final Pattern NAMES = Pattern.compile("(根据|按照|依照|遵照|贯彻落实|现将|以及|和|与|及|，依据)$");

  private static final int LONGEST_TITLE = 80;

  /** The rest of a number or a date in brackets. */
  private static final int LONGEST_REMARK = 24;

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
    if (closes(before, line) || (line.charAt(0) == '《' && NAMES.matcher(before).find())) {
      return true;
    }
    return pageTurned
        && !HEAD.matches(line)
        && SENTENCE_ENDS.indexOf(last) < 0
        && !ITEM.matcher(line).find()
        && !isComplete(before, line)
        && !(isHeading(before) && !isRestOfHeading(line));
  }

  /** A title, or a remark in brackets, that was opened above and is closed here. */
  private static boolean closes(String before, String line) {
    return isOpen(before, '《', '》') && closesFirst(line, '《', '》', LONGEST_TITLE)
        || (isOpen(before, '（', '）')
            && !ITEM.matcher(line).find()
            && closesFirst(line, '（', '）', LONGEST_REMARK));
  }

  private static boolean isOpen(String line, char opening, char closing) {
    int opened = line.lastIndexOf(opening);
    return opened >= 0 && line.indexOf(closing, opened) < 0;
  }

  private static boolean closesFirst(String line, char opening, char closing, int longest) {
    int closed = line.indexOf(closing);
    int opened = line.indexOf(opening);
    return closed >= 0 && closed <= longest && (opened < 0 || closed < opened);
  }

  private static boolean isComplete(String before, String line) {
    boolean term = TERM.matcher(before).find() && !REST_OF_TERM.matcher(line).find();
    return term || COMPLETE.matcher(before).find();
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
