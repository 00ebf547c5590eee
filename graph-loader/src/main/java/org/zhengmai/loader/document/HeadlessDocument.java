package org.zhengmai.loader.document;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/**
 * A document without the head of an official paper: an annex that stands alone, such as a task
 * table, or a report. Its first line is its title.
 */
final class HeadlessDocument {

  private static final int LONGEST_LINE = 60;

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
    Passage body = title.map(t -> whole.after(t.end())).orElse(whole);
    Optional<Signature> signature = Signature.findIn(body, Optional.empty(), title);
    return new DocumentText(
        whole,
        title,
        signature.map(Signature::issuer),
        Optional.empty(),
        signature.map(Signature::date),
        body,
        title.map(t -> DocumentType.ofTitle(t.text())).orElse(DocumentType.OTHER),
        brackets);
  }

  private static List<Passage> firstLines(Passage whole) {
    List<Passage> lines = new ArrayList<>();
    int start = whole.start();
    for (int i = whole.start() + 1; i <= whole.end() && lines.size() < 8; i++) {
      if (i == whole.end() || whole.clean().startsParagraph(i)) {
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

  private static Optional<Passage> title(List<Passage> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Passage line = beginning(lines.get(i));
      if (line.find(ITEM).isPresent()) {
        return Optional.empty();
      }
      boolean isTitle = !line.isEmpty() && !REMARK.matcher(line.text()).find();
      if (isTitle && line.length() <= LONGEST_LINE) {
        boolean wrapped =
            !TITLE_END.matches(line.text())
                && i + 1 < lines.size()
                && TITLE_END.matches(line.text() + lines.get(i + 1).text());
        return Optional.of(
            wrapped ? new Passage(line.clean(), line.start(), lines.get(i + 1).end()) : line);
      }
    }
    return Optional.empty();
  }
}
