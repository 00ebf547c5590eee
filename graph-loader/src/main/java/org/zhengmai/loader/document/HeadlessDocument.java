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
  private static final int SHORTEST_TITLE = 6;
  private static final int MOST_LINES = 30;

  /** 附件, 附件2： */
  private static final Pattern ANNEX_MARK = Pattern.compile("附件?[0-9]{0,2}：?");

  /** A remark on the copy, not a part of the document. */
  private static final Pattern REMARK = Pattern.compile("^【.*|^〔.*〕.*。$|.*[。；]$");

  private static final Pattern TITLE_END =
      Pattern.compile(".*(表|清单|分工|台账|方案|计划|规划|要点|报告|办法|意见|通知|措施|细则|条例|纲要|预案)(（[^（）]*）)?");

  /** What a web page prints around a document. */
  private static final Pattern PAGE = Pattern.compile(".*(：.*|>.*|[|].*|当前位置.*|首页.*|^索引号.*|^附件.*)");

  /** 甲区教育局2099年重点工作任务分解表: whose paper it is. */
  private static final Pattern ISSUER =
      Pattern.compile("^\\p{Han}{2,20}?(人民政府|政府办公室|局|厅|委员会|委|办公室)([0-9]{4}年|关于)");

  private static final Pattern YEAR_OR_ABOUT = Pattern.compile("([0-9]{4}年|关于)$");

  private static final Pattern ISSUED = Pattern.compile("《[^《》]{4,80}》[^。《》]{0,60}(印发|发布|转发)给你们");

  private static final int MOST_ISSUED = 500;
  private static final int HEAD = 80;

  private HeadlessDocument() {}

  private static Passage name(Passage issuer) {
    int end = issuer.find(YEAR_OR_ABOUT).map(Passage::start).orElse(issuer.end());
    return issuer.until(end);
  }

  /** The day below the title of a report on which it was given: ——2099年1月5日在甲市…会议上. */
  private static Optional<PrintedDate> delivered(Optional<Passage> title, Passage body) {
    boolean report =
        title.map(t -> DocumentType.ofTitle(t.text()) == DocumentType.REPORT).orElse(false);
    return report
        ? PrintedDate.findIn(body.until(body.start() + HEAD)).stream().findFirst()
        : Optional.empty();
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
    while (at >= 0 && at < whole.end() && !whole.clean().startsLine(at)) {
      at = text.indexOf(title, at + 1);
    }
    return at < 0 || at >= whole.end()
        ? Optional.empty()
        : Optional.of(new Passage(whole.clean(), at, at + title.length()));
  }

  /** A number that has a line to itself before the first sentence. */
  private static Optional<NumberMention> ownLine(Passage whole) {
    int sentence = whole.text().indexOf('。');
    Passage head = sentence < 0 ? whole.until(whole.start() + 4 * HEAD) : whole.sub(0, sentence);
    return NumberMention.findIn(head).stream()
        .filter(
            n ->
                n.passage().start() == whole.start()
                    || whole.clean().startsLine(n.passage().start()))
        .filter(
            n -> n.passage().end() == whole.end() || whole.clean().startsLine(n.passage().end()))
        .findFirst();
  }

  /** Of the lines of a web page the last that repeats the title which the page names first. */
  private static Optional<Passage> pageTitle(List<Passage> lines) {
    Optional<Passage> first =
        lines.stream()
            .filter(line -> !PAGE.matches(line.text()) && line.length() <= LONGEST_LINE)
            .filter(line -> line.length() >= SHORTEST_TITLE && TITLE_END.matches(line.text()))
            .findFirst();
    return first.flatMap(
        title ->
            lines.stream()
                .filter(line -> line.text().equals(title.text()))
                .reduce((earlier, later) -> later));
  }

  static DocumentText read(Passage whole, Brackets brackets) {
    List<Passage> lines = firstLines(whole);
    Optional<Passage> title = issued(whole).or(() -> pageTitle(lines)).or(() -> title(lines));
    Passage body = title.map(t -> whole.after(t.end())).orElse(whole);
    Optional<Signature> signature = Signature.findIn(whole, Optional.empty());
    Metadata metadata = Metadata.read(whole.until(body.start()));
    return new DocumentText(
        whole,
        title,
        title
            .flatMap(t -> t.find(ISSUER))
            .map(HeadlessDocument::name)
            .or(() -> signature.map(Signature::issuer))
            .or(metadata::issuer),
        metadata.number().or(() -> ownLine(whole)),
        signature
            .map(Signature::date)
            .or(() -> delivered(title, body))
            .or(() -> Signature.loneDate(whole))
            .or(metadata::issued),
        body,
        title.map(t -> DocumentType.ofTitle(t.text())).orElse(DocumentType.OTHER),
        brackets);
  }

  private static List<Passage> firstLines(Passage whole) {
    List<Passage> lines = new ArrayList<>();
    int start = whole.start();
    for (int i = whole.start() + 1; i <= whole.end() && lines.size() < MOST_LINES; i++) {
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
