package org.zhengmai.loader.extract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.NumberMention;
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

  /** The year's first digits tell a number from 〔1〕 of a note. */
  private static final Pattern UNOPENED =
      Pattern.compile("(?P<number>\\p{Han}{1,12}[发函字办规令干综文](?:19|20|21)[0-9]{2}〕[0-9]{1,5}号)");

  private static final Pattern NO_SERIAL =
      Pattern.compile("(?P<number>\\p{Han}{1,12}[发函字办规令干综文]〔(?:19|20|21)[0-9]{2}〕号)");

  /** Words of the sentence that run into the code. */
  private static final Pattern LEADING =
      Pattern.compile("^\\p{Han}*(?:根据|依据|按照|依照|落实|贯彻|执行|参照|以及|文件|通知|的|按|和|及|与|见|即|号)");

  @Override
  public List<ObservationFinding> check(DocumentText document, List<CitationFinding> citations) {
    List<ObservationFinding> found = new ArrayList<>();
    Passage whole = document.whole();
    String text = whole.text();
    for (int i = text.indexOf('〔'); i >= 0; i = text.indexOf('〔', i + 1)) {
      Passage near = around(whole, i);
      for (NumberMention mention : NumberMention.findIn(near)) {
        if (mention.number().isEmpty() && mention.passage().contains(whole.start() + i)) {
          add(mention.passage(), found);
        }
      }
      add(near, NO_SERIAL, whole.start() + i, found);
    }
    for (int i = text.indexOf('〕'); i >= 0; i = text.indexOf('〕', i + 1)) {
      add(around(whole, i), UNOPENED, whole.start() + i, found);
    }
    return found;
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
