package org.zhengmai.loader.document;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * The signature: the issuer's name and below it the day (GB/T 9704, 成文日期). A date in running text
 * (经朔州市人民政府2023年4月7日党组会议研究) is none, nor is the day of printing in the last line.
 *
 * @param issuer the name in front of the day
 * @param date the day
 */
record Signature(Passage issuer, PrintedDate date) {

  private static final int LONGEST_NAME = 60;

  private static final Pattern NAME =
      Pattern.compile("\\p{Han}{2,60}(政府|办公厅|办公室|委员会|委|局|厅|部|院|署|会|中心|公司|社|行|办)");

  private static final Pattern AFTER = Pattern.compile("^(（此件|（公开|（主动|（印发|附件|附：|抄送|主送|联系人|信息公开)");

  private static final String STOPS = "。！？；：，、》”）〕…";

  /** The first signature of a passage; {@code titled} is the issuer that the title names. */
  static Optional<Signature> findIn(Passage passage, Optional<Passage> titled) {
    return PrintedDate.findIn(passage).stream()
        .flatMap(date -> read(passage, date, titled).stream())
        .findFirst();
  }

  /**
   * The first day that has a line to itself, below a sentence: copies leave out the issuer's name
   * where a seal stood over it.
   */
  static Optional<PrintedDate> loneDate(Passage passage) {
    return PrintedDate.findIn(passage).stream()
        .filter(date -> passage.clean().startsLine(date.passage().start()))
        .filter(date -> date.passage().start() > passage.start())
        .filter(date -> endsSentence(passage, date.passage().start()))
        .filter(date -> ends(passage, date.passage().end(), false))
        .findFirst();
  }

  private static boolean endsSentence(Passage passage, int at) {
    return "。）；".indexOf(passage.clean().text().charAt(at - 1)) >= 0;
  }

  private static Optional<Signature> read(Passage in, PrintedDate date, Optional<Passage> titled) {
    Passage name = nameBefore(in, date.passage().start());
    boolean issuers = titled.map(issuer -> issuer.text().equals(name.text())).orElse(false);
    boolean ownLine = in.clean().startsLine(name.start()) || name.start() == in.start();
    boolean signed = issuers || (ownLine && NAME.matches(name.text()));
    return signed && ends(in, date.passage().end(), issuers)
        ? Optional.of(new Signature(firstOf(name), date))
        : Optional.empty();
  }

  private static Passage nameBefore(Passage in, int date) {
    CleanText clean = in.clean();
    int start = date;
    while (start > in.start()
        && date - start < LONGEST_NAME
        && STOPS.indexOf(clean.text().charAt(start - 1)) < 0
        && !(start < date && clean.startsParagraph(start) && !continues(clean, start))) {
      start--;
    }
    return new Passage(clean, start, date);
  }

  /** Joint issuers stand on several lines. */
  private static boolean continues(CleanText clean, int lineStart) {
    int before = Math.max(0, lineStart - LONGEST_NAME);
    String text = clean.text().substring(before, lineStart);
    int stop = -1;
    for (int i = 0; i < text.length(); i++) {
      stop = STOPS.indexOf(text.charAt(i)) >= 0 ? i : stop;
    }
    return NAME.matches(text.substring(stop + 1));
  }

  private static boolean ends(Passage in, int at, boolean issuers) {
    if (at >= in.end() || in.clean().startsLine(at)) {
      return !in.after(at).startsWith("印发");
    }
    Passage next = in.after(at).until(at + 8);
    return next.find(AFTER).isPresent()
        || (issuers && !next.startsWith("印发") && in.clean().startsLine(at));
  }

  /** Joint issuers stand with blanks between them; the first is the one who leads. */
  private static Passage firstOf(Passage name) {
    for (int i = name.start() + 1; i < name.end(); i++) {
      boolean gap = name.clean().followsGap(i);
      if (gap && NAME.matches(name.until(i).text())) {
        return name.until(i);
      }
    }
    return name;
  }
}
