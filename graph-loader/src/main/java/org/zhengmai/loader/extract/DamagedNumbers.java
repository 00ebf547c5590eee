package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Document numbers that print or recognition damaged: a bracket that is opened and not closed
 * （粤府函〔2015364号）, one that is closed and not opened, a year of the wrong length, no serial. What
 * was meant is not guessed.
 */
final class DamagedNumbers implements PrintCheck {

  /** No code is longer. */
  private static final int BEFORE = 14;

  private static final int BEHIND = 16;
  private static final int YEAR = 4;

  /** The year's first digits tell a number from 〔1〕 of a note. */
  private static final Pattern UNOPENED =
      Pattern.compile("(?P<number>\\p{Han}{1,12}[发函字办规令干综文](?:19|20|21)[0-9]{2}〕[0-9]{1,5}号)");

  private static final Pattern NO_SERIAL =
      Pattern.compile("(?P<number>\\p{Han}{1,12}[发函字办规令干综文]〔(?:19|20|21)[0-9]{2}〕号)");

  /** Words of the sentence that run into the code. */
  private static final Pattern LEADING =
      Pattern.compile("^\\p{Han}*(?:根据|依据|按照|依照|落实|贯彻|执行|参照|以及|文件|通知|的|按|和|及|与|见|即|号)");

  /** A text of nothing but damage is said to be so by the first of it. */
  private static final int MOST = 50;

  @Override
  public List<ObservationFinding> check(DocumentText document, List<CitationFinding> citations) {
    List<ObservationFinding> found = new ArrayList<>();
    Passage whole = document.whole();
    String text = whole.text();
    for (int i = text.indexOf('〔'); i >= 0 && found.size() < MOST; i = text.indexOf('〔', i + 1)) {
      if (isOdd(text, i)) {
        opened(around(whole, i), whole.start() + i, found);
      }
    }
    for (int i = text.indexOf('〕'); i >= 0 && found.size() < MOST; i = text.indexOf('〕', i + 1)) {
      int year = i - YEAR;
      if (year > 0 && isDigit(text, year) && Character.isIdeographic(text.charAt(year - 1))) {
        add(around(whole, i), UNOPENED, whole.start() + i, found);
      }
    }
    return found;
  }

  /** Digits behind the bracket, but neither 〔2099〕7 nor far from it: most numbers need no look. */
  private static boolean isOdd(String text, int bracket) {
    int end = bracket + 1;
    while (end < bracket + BEHIND && isDigit(text, end)) {
      end++;
    }
    int digits = end - bracket - 1;
    if (end < text.length() && text.charAt(end) == '〕') {
      return digits == YEAR ? text.startsWith("号", end + 1) : digits > 0 && isDigit(text, end + 1);
    }
    return digits >= YEAR && text.startsWith("号", end);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static void opened(Passage near, int bracket, List<ObservationFinding> found) {
    for (NumberMention mention : NumberMention.findIn(near)) {
      if (mention.number().isEmpty() && mention.passage().contains(bracket)) {
        add(mention.passage(), found);
      }
    }
    add(near, NO_SERIAL, bracket, found);
  }

  private static Passage around(Passage whole, int at) {
    return whole.sub(Math.max(0, at - BEFORE), Math.min(whole.length(), at + BEHIND));
  }

  private static void add(
      Passage near, Pattern damaged, int bracket, List<ObservationFinding> found) {
    Matcher matcher = damaged.matcher(near.text());
    if (matcher.find()) {
      Passage printed = near.sub(matcher.start("number"), matcher.end("number"));
      Passage number = printed.from(printed.find(LEADING).map(Passage::length).orElse(0));
      if (number.contains(bracket)) {
        add(number, found);
      }
    }
  }

  private static void add(Passage number, List<ObservationFinding> found) {
    found.add(new ObservationFinding(ObservationCode.DAMAGED_NUMBER, number));
  }
}
