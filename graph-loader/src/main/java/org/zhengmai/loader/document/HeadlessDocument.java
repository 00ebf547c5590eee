package org.zhengmai.loader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A document without the head of an official paper: an annex that stands alone, such as a task
 * table, or a report. Its first line is its title.
 */
final class HeadlessDocument {

  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_TITLE = 100;

  /** How far a title may be where a notice without one of its own stands above it. */
  private static final int LONGEST_HEAD = 1500;

  private static final int MOST_LINES = 40;
  private static final int FEW = 8;

  private static final Pattern NUMBER =
      Pattern.compile("\\p{Han}{2,12}[〔（][0-9]{4}[〕）]第?[0-9]{1,5}号");

  private static final Pattern ADDRESSEES =
      Pattern.compile("各[^。；！？《》：]{1,150}(政府|单位|部门|机构|委员会|公司|办事处|局|厅|院|委|会|署|院校|街镇)(（[^（）]*）)?：");

  /** Fields of a web page, the first items of a text, the lines of a signature. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "^[^《》：]{2,8}：|^(一|二|三|四|五|六|七|八|九|十)+、|^（[一二三四五六七八九十]+）|^[0-9]+[.、]|：$"
              + "|^[^：]{2,30}(政府|办公厅|办公室|委员会|局|厅)$|^[0-9〇一二三四五六七八九十]{4}年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日$");

  /** 附件, 附件2： */
  private static final Pattern ANNEX_MARK = Pattern.compile("^附件[0-9]{0,2}：?|^附[0-9：]{0,3}$");

  /** With its first item the text has begun, and no title comes any more. */
  private static final Pattern ITEM = Pattern.compile("^[一二三四五六七八九十]{1,3}、");

  /** What comes behind a title where lines were joined. */
  private static final Pattern RUN_ON = Pattern.compile("——|序号|目录|各位|一、|（一）|（[0-9]{4}年[0-9]{1,2}月");

  /** A remark on the copy, not a part of the document. */
  private static final Pattern REMARK = Pattern.compile("^【.*|^〔.*〕.*。$|.*[。；]$");

  private static final Pattern TITLE_END =
      Pattern.compile(".*(表|清单|分工|台账|方案|计划|规划|要点|报告|办法|意见|通知|措施|细则|条例|纲要|预案)(（[^（）]*）)?");

  private HeadlessDocument() {}

  static DocumentText read(Passage whole, Brackets brackets) {
    List<Passage> lines = firstLines(whole);
    Optional<Passage> title = title(lines);
    Passage body = body(whole, lines, title);
    Optional<Signature> signature = Signature.findIn(body, Optional.empty(), title);
    return new DocumentText(
        whole,
        title,
        signature.map(Signature::issuer),
        number(lines, title),
        signature.map(Signature::date),
        body,
        title.map(t -> DocumentType.ofTitle(t.text())).orElse(DocumentType.OTHER),
        brackets);
  }

  /** What stands below a title on the first lines; of a notice without one all below its head. */
  private static Passage body(Passage whole, List<Passage> lines, Optional<Passage> title) {
    int start = title.map(Passage::end).orElse(whole.start());
    for (Passage line : lines) {
      if (line.start() < start && isHead(line.text())) {
        return whole.after(line.end());
      }
    }
    return whole.after(start);
  }

  private static List<Passage> firstLines(Passage whole) {
    List<Passage> lines = new ArrayList<>();
    int start = whole.start();
    int last = Math.min(whole.end(), whole.start() + LONGEST_HEAD);
    for (int i = whole.start() + 1; i <= last && lines.size() < MOST_LINES; i++) {
      if (i == last || whole.clean().startsParagraph(i)) {
        lines.add(new Passage(whole.clean(), start, i));
        start = i;
      }
    }
    return lines;
  }

  /** A line without the mark of an annex, up to where its title ends if more runs on behind it. */
  private static Passage beginning(Passage line) {
    Passage own = line.from(line.find(ANNEX_MARK).map(Passage::length).orElse(0));
    Optional<Passage> end =
        own.length() > LONGEST_LINE
            ? own.until(own.start() + LONGEST_LINE).find(RUN_ON)
            : Optional.empty();
    return end.map(behind -> own.until(behind.start()))
        .filter(title -> TITLE_END.matches(title.text()))
        .orElse(own);
  }

  /** Where a notice printed without its title hands on a plan, the plan's title is the first. */
  private static Optional<Passage> title(List<Passage> lines) {
    boolean notice = lines.stream().limit(FEW).anyMatch(line -> isHead(line.text()));
    for (int i = 0; i < lines.size() && (notice || i < FEW); i++) {
      Passage line = beginning(lines.get(i));
      if (!notice && line.find(ITEM).isPresent()) {
        return Optional.empty();
      }
      if (mayBeTitle(line.text())) {
        String both = i + 1 < lines.size() ? line.text() + lines.get(i + 1).text() : line.text();
        boolean whole = TITLE_END.matches(line.text());
        boolean wrapped = !whole && both.length() <= LONGEST_TITLE && TITLE_END.matches(both);
        if (whole || wrapped || !notice) {
          return Optional.of(
              wrapped ? new Passage(line.clean(), line.start(), lines.get(i + 1).end()) : line);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeTitle(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_LINE
        && !ANNEX_MARK.matches(line)
        && !REMARK.matcher(line).find()
        && !isHead(line)
        && !NO_TITLE.matcher(line).find();
  }

  /** The number, or those to whom the paper is addressed. */
  private static boolean isHead(String line) {
    return NUMBER.matches(line) || ADDRESSEES.matches(line);
  }

  /** The number on a line of its own above the title. */
  private static Optional<NumberMention> number(List<Passage> lines, Optional<Passage> title) {
    return lines.stream()
        .takeWhile(line -> title.isEmpty() || line.start() < title.get().start())
        .filter(line -> NUMBER.matches(line.text()))
        .flatMap(line -> NumberMention.findIn(line).stream())
        .findFirst();
  }
}
