package org.zhengmai.loader.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.PrintedDate;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A meeting that the text reports (经市政府2099年5月6日常务会议研究决定) on a later day than the signature's. A
 * meeting that is still to be held is no such thing.
 */
final class SignedBeforeEvent implements PrintCheck {

  private static final String MEETING = "会议";

  /** Between the day and 会议: 第三次常务, 党组. */
  private static final int GAP = 14;

  private static final int LONGEST_DATE = 14;

  /** What only a meeting that was held can have done. */
  private static final Set<String> DONE =
      Set.of("研究", "审议", "讨论", "通过", "审定", "决定", "同意", "批准", "审查", "听取", "指出", "强调");

  private static final Pattern TO_COME =
      Pattern.compile("(?:定于|将于|拟于|计划于|将在|拟在|提请|提交)[^。；]{0,12}$");

  private static final Pattern ADJACENT = Pattern.compile("^[^。；，：0-9]{0,14}$");

  @Override
  public List<ObservationFinding> check(DocumentText document, List<CitationFinding> citations) {
    List<ObservationFinding> found = new ArrayList<>();
    document.date().ifPresent(signed -> find(document.body(), signed, found));
    return found;
  }

  private static void find(Passage body, LocalDate signed, List<ObservationFinding> found) {
    String text = body.text();
    for (int at = text.indexOf(MEETING); at >= 0; at = text.indexOf(MEETING, at + 1)) {
      Passage before = body.sub(Math.max(0, at - GAP - LONGEST_DATE), at);
      if (wasHeld(text, at) && before.text().indexOf('日') >= 0) {
        int meeting = body.start() + at;
        PrintedDate.findIn(before).stream()
            .filter(date -> date.date().isAfter(signed))
            .filter(date -> isOf(body, date.passage(), meeting))
            .map(PrintedDate::passage)
            .forEach(
                d -> found.add(new ObservationFinding(ObservationCode.SIGNED_BEFORE_EVENT, d)));
      }
    }
  }

  private static boolean wasHeld(String text, int meeting) {
    int from = meeting + MEETING.length();
    int behind = text.startsWith("上", from) ? from + 1 : from;
    return behind + 2 <= text.length() && DONE.contains(text.substring(behind, behind + 2));
  }

  private static boolean isOf(Passage body, Passage date, int meeting) {
    Passage between = body.after(date.end()).until(meeting);
    Passage before = body.until(date.start()).after(date.start() - GAP);
    return ADJACENT.matcher(between.text()).find() && !TO_COME.matcher(before.text()).find();
  }
}
