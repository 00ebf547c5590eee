package org.zhengmai.loader.document;

import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * What one of the first lines of a document is: its number, its addressees, or what may be a title.
 */
final class HeadLine {

  private static final int LONGEST_LINE = 60;

  static final int SHORTEST_TITLE = 6;

  private static final Pattern NUMBER =
      Pattern.compile("\\p{Han}{2,12}[〔（][0-9]{4}[〕）]第?[0-9]{1,5}号");

  private static final Pattern NUMBER_FIRST =
      Pattern.compile("^\\p{Han}{2,12}[〔（][0-9]{4}[〕）]第?[0-9]{1,5}号");

  /** 按照甲政发〔2099〕1号文件要求制定…方案: a sentence. */
  private static final Pattern BY_NUMBER =
      Pattern.compile("^(根据|按照?|依据|依照|遵照|参照|贯彻|落实|执行)|号(的|文件|精神|要求|规定)");

  private static final Pattern ADDRESSEES =
      Pattern.compile(
          "([^。；！？《》：]{2,40}，)?各[^。；！？《》：]{1,150}(政府|单位|部门|机构|委员会|公司|办事处|局|厅|院|委|会|署|院校|街镇)(（[^（）]*）)?：");

  /** Fields of a web page, the first items of a text, the lines of a signature. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "^[^《》：]{2,8}：|^〔[0-9]{4}〕第?[0-9]{1,5}号|^(一|二|三|四|五|六|七|八|九|十)+、|^（[一二三四五六七八九十]+）|^[0-9]+[.、]|：$|^目录$"
              + "|^[^：]{2,30}(政府|办公厅|办公室|委员会|局|厅)$|^[^：]{2,30}(政府|办公厅|办公室|委员会|局|厅)[0-9〇○一二三四五六七八九十]{4}年[^年]{2,6}日$|^[0-9〇一二三四五六七八九十]{4}年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日$");

  /** 甲政〔2099〕1号 签发人：某某, above the title of a paper that is sent upwards. */
  private static final Pattern SIGNER =
      Pattern.compile("^\\p{Han}{2,12}[〔（][0-9]{4}[〕）]第?[0-9]{1,5}号签发人：\\p{Han}{2,4}");

  /** 附件, 附件2： */
  private static final Pattern ANNEX_MARK = Pattern.compile("^附件[0-9]{0,2}：?|^附[0-9：]{0,3}$");

  /** What comes behind a title where lines were joined. */
  private static final Pattern RUN_ON = Pattern.compile("——|序号|目录|各位|一、|（一）|（[0-9]{4}年[0-9]{1,2}月");

  /** The first head of a table's columns. */
  private static final Pattern TABLE = Pattern.compile("序号");

  /** A remark on the copy, not a part of the document. */
  private static final Pattern REMARK = Pattern.compile("^【.*|^〔.*〕.*。$|.*[。；]$");

  /** Such a remark where lines were joined. */
  private static final Pattern COPYIST = Pattern.compile("^〔[^〔〕]{1,8}〕[^。]{1,80}。");

  private static final Pattern TITLE_END =
      Pattern.compile(
          ".*(表|清单|分工|分解|台账|方案|计划|规划|要点|报告|办法|意见|通知|措施|细则|条例|纲要|预案|规则|规定|规程|章程|纪要)(（[^（）]*）)?"
              + "|关于[^：。；]{2,60}的通报");

  /** 关于废止甲办法的决定, whose issuer stands nowhere; a sentence may end with these words too. */
  private static final Pattern DECISION = Pattern.compile("关于[^：。；《》]{2,60}的(决定|批复|公告|通告|复函)");

  /** （示范省）, with which a collection says whose a paper is. */
  private static final Pattern PROVINCE = Pattern.compile("^（\\p{Han}{2,8}(省|自治区)）");

  /**
   * What a copied table leaves behind the title above it, or the first field of a page: ·发布日期：….
   */
  private static final Pattern BARS = Pattern.compile("[|]+$|·\\p{Han}{2,6}：.*");

  private static final Pattern NUMBER_BEHIND =
      Pattern.compile("[^：《》。，]{8,60}（\\p{Han}{2,12}〔[0-9]{4}〕第?[0-9]{1,5}号）");

  /** 贯彻落实…的意见（号）: the number of the paper that is carried out. */
  private static final Pattern OF_OTHER =
      Pattern.compile(
          "^(为[^民企基老侨农残军]|现将|根据|按照|依据|依照|遵照|参照)"
              + "|^(认真|深入|全面|切实|进一步)*(贯彻|落实|执行|学习).*(意见|通知|决定|精神|要求|规定)（");

  /** 为妇女儿童办实事实施方案（号）: a title of its own. */
  private static final Pattern GOOD_DEEDS =
      Pattern.compile("^为[^，。]{2,16}(办好?|做好?)\\p{Han}{0,4}(实事|好事)");

  private HeadLine() {}

  /** Whether a line ends like a title. */
  static boolean endsAsTitle(String line) {
    return TITLE_END.matches(line);
  }

  /** Whether a line is the title of a decision, where the number or the addressees come next. */
  static boolean isDecision(String line) {
    return DECISION.matches(line);
  }

  /** Whether a line has the mark of an annex alone. */
  static boolean isAnnexMark(String line) {
    return ANNEX_MARK.matches(line);
  }

  /** Whether a line ends with the number of a paper in parentheses. */
  static boolean endsWithNumber(String line) {
    return NUMBER_BEHIND.matches(line);
  }

  /** Whether a line is a field of a page, an item of the text, or of a signature. */
  static boolean isNoTitle(String line) {
    return NO_TITLE.matcher(line).find();
  }

  /** The number, or those to whom the paper is addressed. */
  static boolean isHead(String line) {
    return NUMBER.matches(line) || ADDRESSEES.matches(line);
  }

  /**
   * A line without a copyist's remark and the mark of an annex, up to where its title ends if more
   * runs on behind it.
   */
  static Passage beginning(Passage line) {
    Passage copied = line.from(line.find(COPYIST).map(Passage::length).orElse(0));
    Passage titled = withoutNumber(copied.from(signer(copied)));
    Passage marked = titled.from(titled.find(ANNEX_MARK).map(Passage::length).orElse(0));
    Passage barred = marked.from(marked.find(PROVINCE).map(Passage::length).orElse(0));
    Passage own = barred.find(BARS).map(bars -> barred.until(bars.start())).orElse(barred);
    Pattern behindTitle = own.length() > LONGEST_LINE ? RUN_ON : TABLE;
    Optional<Passage> end = own.until(own.start() + LONGEST_LINE).find(behindTitle);
    return end.map(behind -> own.until(behind.start()))
        .filter(title -> endsAsTitle(title.text()))
        .orElse(own);
  }

  /** 甲政办发〔2099〕1号 甲市人民政府办公室关于印发甲方案: a page puts the number in front. */
  private static Passage withoutNumber(Passage line) {
    return line.find(NUMBER_FIRST)
        .filter(number -> line.find(BY_NUMBER).isEmpty())
        .map(number -> line.from(number.length()))
        .filter(title -> endsAsTitle(title.text()) && title.length() >= SHORTEST_TITLE)
        .orElse(line);
  }

  /** How long the number and the name of who signs are: up to a blank behind the name. */
  private static int signer(Passage line) {
    int longest = line.find(SIGNER).map(Passage::length).orElse(0);
    for (int length = longest; length > longest - 3 && length > 0; length--) {
      if (line.clean().followsGap(line.start() + length)) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a line names the paper of another, which it carries out. */
  static boolean namesOther(String line) {
    return OF_OTHER.matcher(line).find()
        && !GOOD_DEEDS.matcher(line).find()
        && endsWithNumber(line);
  }

  /** Whether nothing says that a line is no title. */
  static boolean mayBeTitle(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_LINE
        && !isAnnexMark(line)
        && !REMARK.matcher(line).find()
        && !isHead(line)
        && !namesOther(line)
        && !isNoTitle(line);
  }
}
