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

  private static final int LONGEST_TITLE = 100;

  /** How far a title may be where a notice without one of its own stands above it. */
  private static final int LONGEST_HEAD = 1500;

  /** How far its annex may be. */
  private static final int LONGEST_NOTICE = 6000;

  private static final int MOST_LINES = 40;
  private static final int FEW = 8;
  private static final int MOST_ISSUED = 500;

  /** With its first item the text has begun, and no title comes any more. */
  private static final Pattern ITEM = Pattern.compile("^[一二三四五六七八九十]{1,3}、");

  /** （2099—2101年） or （2099年版） on a line of its own below a title. */
  private static final Pattern YEARS =
      Pattern.compile("（[0-9]{4}年?[—~-]{1,2}[0-9]{4}年）|（[0-9]{4}年[版本]）");

  /** What a web page prints around a document. */
  private static final Pattern PAGE = Pattern.compile("[：>|]|当前位置|首页|^索引号");

  private static final Pattern REPORT_YEAR = Pattern.compile("工作报告（[0-9]{4}年度?）$");

  /** What a page lets its reader do. */
  private static final Pattern BUTTON =
      Pattern.compile("^(返回|导航|无障碍|长者|打印|关闭|分享|收藏|登录|注册|搜索|朗读|(文章|语音)播报)");

  private static final Pattern ISSUED = Pattern.compile("《[^《》]{4,80}》[^。《》]{0,60}(印发|发布|转发)给?你们");

  /** 甲政办〔2099〕1号《甲市人民政府办公室关于印发…的通知》, as pages of law collections head a paper. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "^[^《》。]{0,24}《(?P<title>[^《》]{0,60}关于[^。]{4,100}的\\p{Han}{0,4}(通知|意见|决定|批复|公告|通告))》$");

  /** Who may issue a paper, at the end of the line above 关于. */
  private static final Pattern ISSUER =
      Pattern.compile(
          "(政府|行署|公署|办公厅|办公室|委|委员会|局|厅|部|院|署|会|中心|公司|社|行|办|组|处|所|站|校|学|学院|指挥部|部门|单位|队|气象台|电视台|广播台|总台|地震台|馆|[^专]区|街道|集团|协|联|场|关|团|(政府|局|厅|委|办公室|委员会|院|会)文件)$");

  private static final int MOST_HEAD_LINES = 12;

  private static final Pattern FIELD =
      Pattern.compile(
          "^[^：]{0,2}(标题|名称|信息名称|文件名称)[：|]+(?P<title>[^：|]{4,100}(通知|意见|决定|批复|公告|通告|方案|办法|计划|措施))[|]?$");

  private HeadlessTitle() {}

  /** The title of a document whose first lines these are; empty where none looks like one. */
  static Optional<Passage> read(Passage whole, List<Passage> lines) {
    return quoted(lines)
        .or(() -> numbered(lines))
        .or(() -> issued(whole, lines))
        .or(() -> ofLines(whole, lines))
        .or(() -> field(lines))
        .or(() -> ofAnnex(whole, lines));
  }

  /** The title below the mark 附件1 of a notice that has none. */
  private static Optional<Passage> ofAnnex(Passage whole, List<Passage> lines) {
    boolean notice = lines.stream().limit(FEW).anyMatch(line -> HeadLine.isHead(line.text()));
    int start = notice ? whole.start() : whole.end();
    int last = Math.min(whole.end(), whole.start() + LONGEST_NOTICE);
    while (start < last) {
      int next = whole.clean().nextParagraph(start, whole.end());
      if (HeadLine.isAnnexMark(whole.after(start).until(next).text())) {
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
        .takeWhile(line -> !HeadLine.isHead(line.text()) && !HeadLine.endsAsTitle(line.text()))
        .filter(line -> HeadLine.endsWithNumber(line.text()))
        .filter(line -> !HeadLine.namesOther(line.text()))
        .findFirst();
  }

  /** 标题：甲市人民政府办公室关于…的通知, a field of a page whose text begins with the addressees. */
  private static Optional<Passage> field(List<Passage> lines) {
    return lines.stream()
        .flatMap(line -> line.findAll(FIELD, m -> m.group("title").orElseThrow()).stream())
        .findFirst();
  }

  /**
   * 《…方案》…印发给你们: a line above may be the notice's title, 关于印发《…方案》的通知; where the page left it out,
   * its annex has the name.
   */
  private static Optional<Passage> issued(Passage whole, List<Passage> lines) {
    return whole.until(whole.start() + MOST_ISSUED).findAll(ISSUED, Passage.Match::whole).stream()
        .findFirst()
        .flatMap(named -> noticeAbove(lines, named).or(() -> again(whole, named)));
  }

  private static Optional<Passage> noticeAbove(List<Passage> lines, Passage issued) {
    String ending = named(issued) + "》的通知";
    return lines.stream()
        .takeWhile(line -> line.end() <= issued.start())
        .filter(line -> line.text().startsWith("关于") && line.text().endsWith(ending))
        .findFirst();
  }

  private static String named(Passage issued) {
    return issued.text().substring(1, issued.text().indexOf('》'));
  }

  private static Optional<Passage> again(Passage whole, Passage issued) {
    String title = named(issued);
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
    boolean notice = all.stream().limit(FEW).anyMatch(line -> HeadLine.isHead(line.text()));
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
            .map(HeadLine::beginning)
            .filter(line -> HeadLine.mayBeTitle(line.text()) && !line.text().contains(">"))
            .filter(
                line -> !BUTTON.matcher(line.text()).find() || HeadLine.endsAsTitle(line.text()))
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
    return lines.stream().takeWhile(line -> HeadLine.beginning(line).find(ITEM).isEmpty()).toList();
  }

  /** A line that ends like a title, or two between which one was broken. */
  private static Optional<Passage> endingAsTitle(List<Passage> lines, int at, boolean mayBreak) {
    Passage line = HeadLine.beginning(lines.get(at));
    boolean page = PAGE.matcher(line.text()).find() || BUTTON.matcher(line.text()).find();
    if (!HeadLine.mayBeTitle(line.text()) || page) {
      return Optional.empty();
    }
    Passage next = at + 1 < lines.size() ? lines.get(at + 1) : line.from(line.length());
    boolean decision = HeadLine.isDecision(line.text()) && HeadLine.isHead(next.text());
    if (decision || HeadLine.endsAsTitle(line.text())) {
      boolean years = next.start() == line.end() && YEARS.matches(next.text());
      return Optional.of(years ? new Passage(line.clean(), line.start(), next.end()) : line)
          .filter(own -> own.length() >= HeadLine.SHORTEST_TITLE);
    }
    String both = line.text() + next.text();
    boolean goesOn =
        mayBreak && !HeadLine.isNoTitle(next.text()) && !beginsAnew(line.text(), next.text());
    return goesOn && both.length() <= LONGEST_TITLE && HeadLine.endsAsTitle(both)
        ? Optional.of(new Passage(line.clean(), line.start(), next.end()))
        : Optional.empty();
  }

  /** 关于…的通知 below a line that names no issuer, such as a page's own heading. */
  private static boolean beginsAnew(String line, String next) {
    return next.startsWith("关于") && !ISSUER.matcher(line).find();
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
}
