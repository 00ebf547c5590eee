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

  /** 附件, 附件2： */
  private static final Pattern ANNEX_MARK = Pattern.compile("附件?[0-9]{0,2}：?");

  /** A remark on the copy, not a part of the document. */
  private static final Pattern REMARK = Pattern.compile("^【.*|^〔.*〕.*。$|.*[。；]$");

  private static final Pattern TITLE_END =
      Pattern.compile(".*(表|清单|分工|台账|方案|计划|规划|要点|报告|办法|意见|通知|措施|细则|条例|纲要|预案)(（[^（）]*）)?");

  private HeadlessDocument() {}

  static DocumentText read(Passage whole, Brackets brackets) {
    List<Passage> lines = firstLines(whole);
    Optional<Passage> title = title(lines);
    Passage body = title.map(t -> whole.after(t.end())).orElse(whole);
    Optional<Signature> signature = Signature.findIn(body, Optional.empty());
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
      if (i == whole.end() || whole.clean().startsLine(i)) {
        lines.add(new Passage(whole.clean(), start, i));
        start = i;
      }
    }
    return lines;
  }

  private static Optional<Passage> title(List<Passage> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Passage line = lines.get(i);
      boolean isTitle = !ANNEX_MARK.matches(line.text()) && !REMARK.matcher(line.text()).find();
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
