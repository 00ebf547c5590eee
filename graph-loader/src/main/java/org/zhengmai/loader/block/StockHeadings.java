package org.zhengmai.loader.block;

import java.util.Optional;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The headings that nearly all plans share. Such words in front of a sentence are its heading even
 * where neither a mark nor a line end parts them, as in a text whose lines were joined:
 * 一、工作目标截至2098年底，…, （二）编制依据《…》《…》. In 一、总体要求和目标。 and 组织领导小组 they are a part of something else.
 */
final class StockHeadings {

  private static final String WORDS =
      "指导思想|总体要求|总体思路|总体目标|主要目标|工作目标|发展目标|目标任务|目标要求|基本原则|工作原则|适用范围|编制目的|编制依据"
          + "|主要任务|重点任务|工作任务|重点工作|主要措施|职责分工|保障措施|组织保障|工作要求|有关要求|质量要求|组织实施|组织分工"
          + "|[0-9]{4}年(?:重点工作|工作回顾|工作安排|工作任务|主要任务)"
          + "|主要职责|组成人员|工作机制|建设标准|附则"
          + "|(?:普查|调查|排查|清查)(?:目的|对象|时点|范围|内容|经费保障|组织实施|工作要求)(?:和(?:时点|范围|内容|时间|对象))?";

  private static final Pattern BEGINNING =
      Pattern.compile("^((?P<heading>" + WORDS + ")(?P<next>[^和及与、，。；：（）《》])|(?P<grounds>编制依据)《)");

  /** What makes another word of them. */
  private static final String GOES_ON = "的等是为表书单办小组";

  private static final Pattern CLEAR = Pattern.compile("^明([细白晰显了朗]|确([^责各由专]|$))");

  private static final int LONGEST_HEADING = 30;

  private StockHeadings() {}

  /** The heading at the beginning of an item's text that runs on into a sentence. */
  static Optional<Passage> read(Passage text) {
    Passage beginning = text.until(text.start() + 2 * LONGEST_HEADING);
    Matcher matcher = BEGINNING.matcher(beginning.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    if (matcher.group("grounds") != null) {
      return Optional.of(text.sub(0, matcher.end("grounds")));
    }
    if (GOES_ON.contains(matcher.group("next"))
        || isClear(beginning.from(matcher.end("heading")))) {
      return Optional.empty();
    }
    Passage heading = text.sub(0, matcher.end("heading"));
    return isInSentence(beginning) ? Optional.of(heading) : Optional.empty();
  }

  /** 职责分工明确，工作要求明晰: the words say how it is. */
  private static boolean isClear(Passage behind) {
    return behind.find(CLEAR).isPresent();
  }

  /** A heading of its own would have ended before a comma. */
  private static boolean isInSentence(Passage beginning) {
    String text = beginning.text();
    int comma = text.indexOf('，');
    int stop = text.indexOf('。');
    int end = stop < 0 ? text.length() : stop;
    return end > LONGEST_HEADING || (comma >= 0 && comma < end);
  }
}
