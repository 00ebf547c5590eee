package org.zhengmai.loader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The title of a document without the head of an official paper: the first of its lines that ends
 * like a title, or the first that may be one at all. Where a notice printed without its title hands
 * on a plan, the plan's title is the first; where a web page names its title again and again, the
 * last is the document's own.
 */
final class HeadlessTitle {

  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_TITLE = 100;
  private static final int SHORTEST_TITLE = 6;

  /** How far a title may be where a notice without one of its own stands above it. */
  private static final int LONGEST_HEAD = 1500;

  /** How far its annex may be. */
  private static final int LONGEST_NOTICE = 6000;

  private static final int MOST_LINES = 40;
  private static final int FEW = 8;
  private static final int MOST_ISSUED = 500;

  private static final Pattern NUMBER =
      Pattern.compile("\\p{Han}{2,12}[〔（][0-9]{4}[〕）]第?[0-9]{1,5}号");

  private static final Pattern NUMBER_FIRST =
      Pattern.compile("^\\p{Han}{2,12}[〔（][0-9]{4}[〕）]第?[0-9]{1,5}号");

  /** 按照甲政发〔2099〕1号文件要求制定…方案: a sentence. */
  private static final Pattern BY_NUMBER =
      Pattern.compile("^(根据|按照?|依据|依照|遵照|参照|贯彻|落实|执行)|号(的|文件|精神|要求|规定|附件)");

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

  /** With its first item the text has begun, and no title comes any more. */
  private static final Pattern ITEM = Pattern.compile("^[一二三四五六七八九十]{1,3}、");

  /** What comes behind a title where lines were joined. */
  private static final Pattern RUN_ON = Pattern.compile("——|序号|目录|各位|一、|（一）|（[0-9]{4}年[0-9]{1,2}月");

  /** The first head of a table's columns. */
  private static final Pattern TABLE = Pattern.compile("序号");

  /** A remark on the copy, not a part of the document. */
  private static final Pattern REMARK = Pattern.compile("^【.*|^〔.*〕.*。$|.*[。；]$");

  /** Such a remark where lines were joined. */
  private static final Pattern COPYIST = Pattern.compile("^〔[^〔〕]{1,8}〕[^。]{1,80}。");

  /** （2099—2101年） on a line of its own below a title. */
  private static final Pattern YEARS = Pattern.compile("（[0-9]{4}年?[—~-]{1,2}[0-9]{4}年）");

  private static final Pattern TITLE_END =
      Pattern.compile(
          ".*(表|清单|分工|分解|台账|方案|计划|规划|要点|报告|办法|意见|通知|措施|细则|条例|纲要|预案|规则|规定|规程|章程|纪要)(（[^（）]*）)?");

  /** What a web page prints around a document. */
  private static final Pattern PAGE = Pattern.compile("[：>|]|当前位置|首页|^索引号");

  private static final Pattern REPORT_YEAR = Pattern.compile("工作报告（[0-9]{4}年度?）$");

  /** What a page lets its reader do. */
  private static final Pattern BUTTON =
      Pattern.compile("^(返回|导航|无障碍|长者|打印|关闭|分享|收藏|登录|注册|搜索|朗读|(文章|语音)播报)");

  /** （示范省）, with which a collection says whose a paper is. */
  private static final Pattern PROVINCE = Pattern.compile("^（\\p{Han}{2,8}(省|自治区)）");

  /**
   * What a copied table leaves behind the title above it, or the first field of a page: ·发布日期：….
   */
  private static final Pattern BARS = Pattern.compile("[|]+$|·\\p{Han}{2,6}：.*");

  private static final Pattern ISSUED = Pattern.compile("《[^《》]{4,80}》[^。《》]{0,60}(印发|发布|转发)给?你们");

  /** 甲政办〔2099〕1号《甲市人民政府办公室关于印发…的通知》, as pages of law collections head a paper. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "^[^《》。]{0,24}《(?P<title>[^《》]{0,60}关于[^。]{4,100}的\\p{Han}{0,4}(通知|意见|决定|批复|公告|通告))》$");

  private static final int MOST_HEAD_LINES = 12;

  private static final Pattern NUMBER_BEHIND =
      Pattern.compile("[^：《》。，]{8,60}（\\p{Han}{2,12}〔[0-9]{4}〕第?[0-9]{1,5}号）");

  /** 贯彻落实…的意见（号）: the number of the paper that is carried out. */
  private static final Pattern OF_OTHER =
      Pattern.compile(
          "^(为|现将|根据|按照|依据|依照|遵照|参照)" + "|^(认真|深入|全面|切实|进一步)*(贯彻|落实|执行|学习).*(意见|通知|决定|精神|要求|规定)（");

  private static final Pattern FIELD =
      Pattern.compile(
          "^[^：]{0,2}(标题|名称|信息名称|文件名称)[：|]+(?P<title>[^：|]{4,100}(通知|意见|决定|批复|公告|通告|方案|办法|计划|措施))[|]?$");

  private HeadlessTitle() {}

  /** The title of a document whose first lines these are; empty where none looks like one. */
  static Optional<Passage> read(Passage whole, List<Passage> lines) {
    return quoted(lines)
        .or(() -> numbered(lines))
        .or(() -> issued(whole))
        .or(() -> ofLines(whole, lines))
        .or(() -> field(lines))
        .or(() -> ofAnnex(whole, lines));
  }

  /** The title below the mark 附件1 of a notice that has none. */
  private static Optional<Passage> ofAnnex(Passage whole, List<Passage> lines) {
    boolean notice = lines.stream().limit(FEW).anyMatch(line -> isHead(line.text()));
    int start = notice ? whole.start() : whole.end();
    int last = Math.min(whole.end(), whole.start() + LONGEST_NOTICE);
    while (start < last) {
      int next = whole.clean().nextParagraph(start, whole.end());
      if (ANNEX_MARK.matches(whole.after(start).until(next).text())) {
        Passage below = whole.after(next).until(whole.clean().nextParagraph(next, whole.end()));
        return endingAsTitle(List.of(below), 0, false);
      }
      start = next;
    }
    return Optional.empty();
  }

  /** The lines among which the title is looked for. */
  static List<Passage> firstLines(Passage whole) {
    return firstLines(whole, whole.clean()::startsParagraph);
  }

  private static List<Passage> firstLines(Passage whole, IntPredicate begins) {
    List<Passage> lines = new ArrayList<>();
    int start = whole.start();
    int last = Math.min(whole.end(), whole.start() + LONGEST_HEAD);
    for (int i = whole.start() + 1; i <= last && lines.size() < MOST_LINES; i++) {
      if (i == whole.end() || begins.test(i)) {
        lines.add(new Passage(whole.clean(), start, i));
        start = i;
      }
    }
    if (start < last && lines.size() < MOST_LINES) {
      // Where lines were joined, the first is longer than any head.
      lines.add(new Passage(whole.clean(), start, last));
    }
    return lines;
  }

  /** The number, or those to whom the paper is addressed. */
  static boolean isHead(String line) {
    return NUMBER.matches(line) || ADDRESSEES.matches(line);
  }

  private static Optional<Passage> quoted(List<Passage> lines) {
    return lines.stream()
        .limit(FEW)
        .flatMap(line -> line.findAll(QUOTED, m -> m.group("title").orElseThrow()).stream())
        .findFirst();
  }

  /**
   * 2099年县政府重点工作任务（示政发〔2099〕2号): a line that ends with the paper's number, above the items and
   * those to whom it is sent, where no line before it is a title.
   */
  private static Optional<Passage> numbered(List<Passage> lines) {
    return aboveItems(lines).stream()
        .limit(MOST_HEAD_LINES)
        .takeWhile(line -> !isHead(line.text()) && !TITLE_END.matches(line.text()))
        .filter(line -> NUMBER_BEHIND.matches(line.text()))
        .filter(line -> !namesOther(line.text()))
        .findFirst();
  }

  /** 标题：甲市人民政府办公室关于…的通知, a field of a page whose text begins with the addressees. */
  private static Optional<Passage> field(List<Passage> lines) {
    return lines.stream()
        .flatMap(line -> line.findAll(FIELD, m -> m.group("title").orElseThrow()).stream())
        .findFirst();
  }

  /** 《…方案》…印发给你们: where the page left out the notice's title, its annex has the name. */
  private static Optional<Passage> issued(Passage whole) {
    return whole.until(whole.start() + MOST_ISSUED).findAll(ISSUED, Passage.Match::whole).stream()
        .findFirst()
        .flatMap(named -> again(whole, named));
  }

  private static Optional<Passage> again(Passage whole, Passage issued) {
    String title = issued.text().substring(1, issued.text().indexOf('》'));
    String text = whole.clean().text();
    int at = text.indexOf(title, issued.end());
    while (at >= 0 && at < whole.end() && !begins(whole, at)) {
      at = text.indexOf(title, at + 1);
    }
    return at < 0 || at >= whole.end()
        ? Optional.empty()
        : Optional.of(new Passage(whole.clean(), at, at + title.length()));
  }

  /** Where a page runs on in one line, a blank sets the title apart. */
  private static boolean begins(Passage whole, int at) {
    return whole.clean().startsParagraph(at) || whole.clean().followsGap(at);
  }

  private static Optional<Passage> ofLines(Passage whole, List<Passage> all) {
    boolean notice = all.stream().limit(FEW).anyMatch(line -> isHead(line.text()));
    List<Passage> lines = notice ? all : aboveItems(all);
    for (int i = 0; i < lines.size(); i++) {
      Optional<Passage> title = endingAsTitle(lines, i, notice || i < FEW);
      if (title.isPresent()) {
        return Optional.of(repeated(lines, title.get()).orElse(title.get()));
      }
    }
    Optional<Passage> first =
        lines.stream()
            .limit(notice ? 0 : FEW)
            .map(HeadlessTitle::beginning)
            .filter(line -> mayBeTitle(line.text()) && !line.text().contains(">"))
            .filter(line -> !BUTTON.matcher(line.text()).find() || TITLE_END.matches(line.text()))
            .findFirst();
    return ofPage(whole).or(() -> first);
  }

  /**
   * A printed line that comes twice counts even where the page's short lines seem one paragraph.
   */
  private static Optional<Passage> ofPage(Passage whole) {
    List<Passage> lines = aboveItems(firstLines(whole, whole.clean()::startsLine));
    for (int i = 0; i < lines.size(); i++) {
      Optional<Passage> title =
          endingAsTitle(lines, i, false).flatMap(line -> repeated(lines, line));
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  private static List<Passage> aboveItems(List<Passage> lines) {
    return lines.stream().takeWhile(line -> beginning(line).find(ITEM).isEmpty()).toList();
  }

  /** A line that ends like a title, or two between which one was broken. */
  private static Optional<Passage> endingAsTitle(List<Passage> lines, int at, boolean mayBreak) {
    Passage line = beginning(lines.get(at));
    boolean page = PAGE.matcher(line.text()).find() || BUTTON.matcher(line.text()).find();
    if (!mayBeTitle(line.text()) || page) {
      return Optional.empty();
    }
    Passage next = at + 1 < lines.size() ? lines.get(at + 1) : line.from(line.length());
    if (TITLE_END.matches(line.text())) {
      boolean years = next.start() == line.end() && YEARS.matches(next.text());
      return Optional.of(years ? new Passage(line.clean(), line.start(), next.end()) : line)
          .filter(own -> own.length() >= SHORTEST_TITLE);
    }
    String both = line.text() + next.text();
    boolean goesOn = mayBreak && !NO_TITLE.matcher(next.text()).find();
    return goesOn && both.length() <= LONGEST_TITLE && TITLE_END.matches(both)
        ? Optional.of(new Passage(line.clean(), line.start(), next.end()))
        : Optional.empty();
  }

  /** The last of several lines that print the same title. */
  private static Optional<Passage> repeated(List<Passage> lines, Passage title) {
    return lines.stream()
        .filter(line -> line.start() != title.start() && bare(line).equals(bare(title)))
        .reduce((earlier, later) -> later);
  }

  /** A page adds the year to the title of a report that it prints below: 政府工作报告（2099年）. */
  private static String bare(Passage title) {
    return REPORT_YEAR.matcher(title.text()).replaceFirst("工作报告");
  }

  /**
   * A line without a copyist's remark and the mark of an annex, up to where its title ends if more
   * runs on behind it.
   */
  private static Passage beginning(Passage line) {
    Passage copied = line.from(line.find(COPYIST).map(Passage::length).orElse(0));
    Passage titled = withoutNumber(copied.from(signer(copied)));
    Passage marked = titled.from(titled.find(ANNEX_MARK).map(Passage::length).orElse(0));
    Passage barred = marked.from(marked.find(PROVINCE).map(Passage::length).orElse(0));
    Passage own = barred.find(BARS).map(bars -> barred.until(bars.start())).orElse(barred);
    Pattern behindTitle = own.length() > LONGEST_LINE ? RUN_ON : TABLE;
    Optional<Passage> end = own.until(own.start() + LONGEST_LINE).find(behindTitle);
    return end.map(behind -> own.until(behind.start()))
        .filter(title -> TITLE_END.matches(title.text()))
        .orElse(own);
  }

  /** 甲政办发〔2099〕1号 甲市人民政府办公室关于印发甲方案: a page puts the number in front. */
  private static Passage withoutNumber(Passage line) {
    return line.find(NUMBER_FIRST)
        .filter(number -> line.find(BY_NUMBER).isEmpty())
        .map(number -> line.from(number.length()))
        .filter(title -> TITLE_END.matches(title.text()) && title.length() >= SHORTEST_TITLE)
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

  private static boolean namesOther(String line) {
    return OF_OTHER.matcher(line).find() && NUMBER_BEHIND.matches(line);
  }

  private static boolean mayBeTitle(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_LINE
        && !ANNEX_MARK.matches(line)
        && !REMARK.matcher(line).find()
        && !isHead(line)
        && !namesOther(line)
        && !NO_TITLE.matcher(line).find();
  }
}
