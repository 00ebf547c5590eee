package org.zhengmai.loader.document;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * The signature: the issuer's name and below it the day (GB/T 9704, 成文日期). A date in running text
 * (经示范市人民政府2099年5月6日会议研究) is none, nor is the day of printing in the last line.
 *
 * @param issuer the name in front of the day
 * @param joint those who sign with that one, in printed order
 * @param date the day
 */
record Signature(Passage issuer, List<Passage> joint, PrintedDate date) {

  private static final int LONGEST_NAMES = 240;

  private static final int SHORTEST_NAME = 3;

  private static final int LONGEST_DAY = 20;

  /** （甲局代章）: whose seal stands for that of the issuer; （此件发至乡）: a remark before the day. */
  private static final Pattern SEALED = Pattern.compile("（([^（）]{2,20}代章|此件[^（）]{2,20})）$");

  private static final int LONGEST_SEALED = 24;

  private static final Pattern ENDING =
      Pattern.compile(
          "(政府|办公厅|办公室|委员会|委|局|厅|部|院|署|会|中心|公司|社|行|办|办事处|司|支队|总队|[大中]队|(调查|执法|勘查|勘察)队|海关|残联|妇联|工商联)$");

  private static final Pattern AFTER =
      Pattern.compile("^([?？]{2}|（此件|（公开|（主动|（印发|附件|附：|抄送|主送|联系人|信息公开)");

  private static final int LONGEST_ANNEX = 70;

  private static final Pattern ANNEX = Pattern.compile("附件?[0-9]?：[^。；]{2,60}$");

  /** 市长：某某, or without the name, on the line above the day of an order. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\p{Han}{0,3}(省长|市长|县长|区长|州长|旗长|盟长|主席|总理|部长|主任|局长|署长|行长|专员)(：?[\\p{Han}×]{1,6})?$");

  /** 请遵照执行。 特此通知。: with which a paper ends above its day. */
  private static final Pattern CLOSE =
      Pattern.compile("(执行|施行|实施|落实|办理|配合|(特此|此)(通知|公告|通告|函告|函复|批复|报告)|公布|废止)。$");

  private static final int LONGEST_CLOSE = 8;

  private static final int LONGEST_OFFICE = 12;

  private static final String STOPS = "。！？；：，、》”）〕…";

  /**
   * The first signature of a passage.
   *
   * @param titled the issuer that the document's title names
   * @param title the document's title
   */
  static Optional<Signature> findIn(
      Passage passage, Optional<Passage> titled, Optional<Passage> title) {
    return PrintedDate.findIn(passage).stream()
        .flatMap(date -> read(passage, date, titled, title).stream())
        .findFirst();
  }

  /**
   * The first day that has a line to itself, below a sentence or the list of annexes: copies leave
   * out the issuer's name where a seal stood over it. Where a page runs on in one line, blanks set
   * it apart.
   */
  static Optional<PrintedDate> loneDate(Passage passage) {
    return PrintedDate.findIn(passage).stream()
        .filter(date -> date.passage().start() > passage.start())
        .filter(date -> isAlone(passage, date.passage()) || isSetApart(passage, date.passage()))
        .findFirst();
  }

  private static boolean isAlone(Passage in, Passage date) {
    return in.clean().startsParagraph(date.start())
        && (endsSentence(in, date.start()) || followsAnnexes(in, date.start()))
        && ends(in, date.end());
  }

  private static boolean isSetApart(Passage in, Passage date) {
    return in.until(date.start()).after(date.start() - LONGEST_CLOSE).find(CLOSE).isPresent()
        && in.clean().followsGap(date.start())
        && date.end() < in.end()
        && !in.clean().startsParagraph(date.start())
        && in.clean().followsGap(date.end())
        && "，。、；".indexOf(in.clean().text().charAt(date.end())) < 0;
  }

  /**
   * The day below the office of who signs an order, which stands between the order's number and the
   * title of what it puts into force.
   */
  static Optional<PrintedDate> ordersDate(Passage passage) {
    return PrintedDate.findIn(passage).stream()
        .filter(date -> passage.clean().startsParagraph(date.passage().start()))
        .filter(date -> ends(passage, date.passage().end()))
        .filter(date -> followsOffice(passage, date.passage().start()))
        .findFirst();
  }

  private static boolean followsOffice(Passage passage, int at) {
    Passage before = passage.until(at).after(at - LONGEST_OFFICE);
    return before
        .find(OFFICE)
        .filter(office -> office.clean().startsParagraph(office.start()))
        .isPresent();
  }

  /** A day in brackets right below the head, as papers of the party have it: （2099年5月6日）. */
  static Optional<PrintedDate> headDate(Passage body) {
    return PrintedDate.findIn(body.until(body.start() + LONGEST_DAY)).stream()
        .filter(date -> date.passage().start() == body.start() + 1)
        .filter(date -> body.charAt(0) == '（' && body.after(date.passage().end()).startsWith("）"))
        .findFirst();
  }

  private static boolean endsSentence(Passage passage, int at) {
    return "。）；".indexOf(passage.clean().text().charAt(at - 1)) >= 0;
  }

  /** 附件：甲任务分解表 is no sentence, but the signature stands below it. */
  private static boolean followsAnnexes(Passage passage, int at) {
    Passage before = passage.until(at).after(at - LONGEST_ANNEX);
    return before.find(ANNEX).filter(line -> line.clean().startsLine(line.start())).isPresent();
  }

  private static Optional<Signature> read(
      Passage in, PrintedDate date, Optional<Passage> titled, Optional<Passage> title) {
    Passage name = nameBefore(in, date.passage().start());
    boolean issuers = titled.map(issuer -> issuer.text().equals(name.text())).orElse(false);
    boolean ownLine = in.clean().startsParagraph(name.start()) || name.start() == in.start();
    boolean signed = issuers || (ownLine && isName(name.text()));
    int end = date.passage().end();
    boolean joined = (issuers || isSentenceOf(name)) && AnnexHead.follows(in, end, title);
    return joined || (signed && ends(in, end)) ? Optional.of(signed(name, date)) : Optional.empty();
  }

  private static Signature signed(Passage names, PrintedDate date) {
    return new Signature(JointIssuers.first(names), JointIssuers.others(names), date);
  }

  /**
   * Where lines were joined, names of issuers stand by themselves behind a full stop or a blank.
   */
  private static boolean isSentenceOf(Passage name) {
    boolean stop = name.start() > 0 && name.clean().text().charAt(name.start() - 1) == '。';
    return (stop || name.clean().followsGap(name.start())) && isName(name.text());
  }

  private static Passage nameBefore(Passage in, int day) {
    CleanText clean = in.clean();
    int date =
        in.until(day).after(day - LONGEST_SEALED).find(SEALED).map(Passage::start).orElse(day);
    int start = date;
    while (start > in.start()
        && date - start < LONGEST_NAMES
        && STOPS.indexOf(clean.text().charAt(start - 1)) < 0
        && !(start < date && clean.startsParagraph(start) && !continues(clean, start))) {
      start--;
    }
    return new Passage(clean, start, date);
  }

  /** Joint issuers stand on several lines. */
  private static boolean continues(CleanText clean, int lineStart) {
    int before = Math.max(0, lineStart - LONGEST_NAMES);
    String text = clean.text().substring(before, lineStart);
    int stop = -1;
    for (int i = 0; i < text.length(); i++) {
      stop = STOPS.indexOf(text.charAt(i)) >= 0 ? i : stop;
    }
    return isName(text.substring(stop + 1));
  }

  private static boolean ends(Passage in, int at) {
    Passage next = in.after(at).until(at + 8);
    boolean line = at >= in.end() || in.clean().startsParagraph(at);
    return line ? !next.startsWith("印发") : next.find(AFTER).isPresent();
  }

  /** Nothing but ideographs, of which the last are those of a body: one name or several. */
  private static boolean isName(String text) {
    return text.length() >= SHORTEST_NAME
        && text.chars().allMatch(Character::isIdeographic)
        && ENDING.matcher(text).find();
  }
}
