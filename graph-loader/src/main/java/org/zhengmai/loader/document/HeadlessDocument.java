package org.zhengmai.loader.document;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A document without the head of an official paper: an annex that stands alone, such as a task
 * table, a report, or a paper whose title the copy left out.
 */
final class HeadlessDocument {

  private static final int HEAD = 80;

  /** 甲区教育局2099年重点工作任务分解表: whose paper it is. */
  private static final Pattern ISSUER =
      Pattern.compile("^\\p{Han}{2,20}?(人民政府|政府办公室|局|厅|委员会|委|办公室)([0-9]{4}年|关于)");

  private static final Pattern YEAR_OR_ABOUT = Pattern.compile("([0-9]{4}年|关于)$");

  private static final Pattern ORDERER = Pattern.compile("^\\p{Han}{2,12}(人民政府|委员会|部|局|厅|署)令第");

  private HeadlessDocument() {}

  static DocumentText read(Passage whole, Brackets brackets) {
    List<Passage> lines = HeadlessTitle.firstLines(whole);
    Optional<Passage> printed = HeadlessTitle.read(whole, lines);
    Optional<NumberMention> bracketed = printed.flatMap(HeadlessDocument::numberAtEnd);
    Optional<Passage> title =
        printed.map(t -> bracketed.map(n -> t.until(n.passage().start() - 1)).orElse(t));
    Passage body = body(whole, lines, printed);
    Optional<Signature> signature = Signature.findIn(whole, Optional.empty(), title);
    Metadata metadata = Metadata.above(whole, title.map(Passage::end).orElse(body.start()));
    return new DocumentText(
        whole,
        title,
        title
            .flatMap(t -> t.find(ISSUER))
            .map(HeadlessDocument::name)
            .or(() -> signature.map(Signature::issuer))
            .or(metadata::issuer)
            .or(() -> ownLine(whole).flatMap(HeadlessDocument::orderer)),
        title.flatMap(t -> t.find(ISSUER)).isPresent()
            ? List.of()
            : signature.map(Signature::joint).orElse(List.of()),
        bracketed.or(metadata::number).or(() -> ownLine(whole)),
        signature
            .map(Signature::date)
            .or(() -> delivered(title, body))
            .or(() -> Signature.ordersDate(whole))
            .or(() -> Signature.loneDate(whole))
            .or(metadata::issued),
        body,
        title.map(t -> DocumentType.ofTitle(t.text())).orElse(DocumentType.OTHER),
        brackets);
  }

  /** 2099年重点工作任务（示政发〔2099〕2号）: the number stands in the title's line. */
  private static Optional<NumberMention> numberAtEnd(Passage title) {
    return NumberMention.findIn(title).stream()
        .filter(number -> title.after(number.passage().end()).text().equals("）"))
        .filter(number -> number.passage().start() > title.start() + 1)
        .filter(number -> title.clean().text().charAt(number.passage().start() - 1) == '（')
        .findFirst();
  }

  /** What stands below a title on the first lines; of a notice without one all below its head. */
  private static Passage body(Passage whole, List<Passage> lines, Optional<Passage> title) {
    int start = title.map(Passage::end).orElse(whole.start());
    for (Passage line : lines) {
      if (line.start() < start && HeadLine.isHead(line.text())) {
        return whole.after(line.end());
      }
    }
    return whole.after(start);
  }

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

  /** A number that has a line to itself before the first sentence. */
  private static Optional<NumberMention> ownLine(Passage whole) {
    int sentence = whole.text().indexOf('。');
    Passage head = sentence < 0 ? whole.until(whole.start() + 4 * HEAD) : whole.sub(0, sentence);
    return NumberMention.findIn(head).stream()
        .filter(number -> bounds(whole, number.passage().start()))
        .filter(number -> bounds(whole, number.passage().end()) || isBesideSigner(whole, number))
        .findFirst();
  }

  /** 甲政〔2099〕1号 签发人：某某 share a line (GB/T 9704—2012, 7.2.6). */
  private static boolean isBesideSigner(Passage whole, NumberMention number) {
    return whole.after(number.passage().end()).startsWith("签发人：");
  }

  /** 甲市人民政府令第8号: who gives the order. */
  private static Optional<Passage> orderer(NumberMention number) {
    return number.passage().find(ORDERER).map(name -> name.until(name.end() - 2));
  }

  private static boolean bounds(Passage whole, int at) {
    return at == whole.start() || at == whole.end() || whole.clean().startsParagraph(at);
  }
}
