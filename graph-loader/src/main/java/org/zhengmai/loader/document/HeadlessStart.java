package org.zhengmai.loader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Where a paper without the head of an official one begins behind another. A report to a congress
 * is told by the line below its title (——2099年1月5日在甲市第九届人民代表大会第一次会议上). An annex stands before the
 * imprint (版记) of its paper, says GB/T 9704—2012 (7.3.7), so that one that stands behind it, and
 * that the paper does not name, is another's.
 */
final class HeadlessStart {

  private static final Pattern REPORT =
      Pattern.compile(
          "工作报告(（[^（）]{1,20}）)?——?[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日在[^。；，]{4,40}(会议|大会|全会)上");

  /** 印发《政府工作报告》的通知 and the like: the paper hands the report on. */
  private static final Pattern HANDED_ON = Pattern.compile("工作报告[》〉]?的");

  /** 〔摘编〕…。, what a copyist says of the copy. */
  private static final String REMARK = "(〔[^〔〕]{1,8}〕[^。]{1,80}。)?";

  /** 2099年3月1日印发, 抄送：…。, or the foot of a web page; then 附件2 above a title. */
  private static final Pattern BEHIND_IMPRINT =
      Pattern.compile(
          "(日印发(共印[0-9]{1,5}份)?|抄送：[^。]{2,200}。|(公网安备|ICP备)[^。]{6,60}?)(?P<start>"
              + REMARK
              + "附件[0-9]{0,2}：?)");

  private static final Pattern ANNEX =
      Pattern.compile("(?P<start>" + REMARK + "附件(?P<number>[0-9]{0,2})：?)");

  private static final int LONGEST_TITLE = 30;
  private static final int NO_ANNEX = -1;
  private static final int ONLY = 0;

  private HeadlessStart() {}

  /** The places behind the head of a document where others begin, in order. */
  static List<Integer> findIn(Passage document, int bodyStart) {
    List<Integer> starts = new ArrayList<>();
    document
        .findAll(REPORT, Passage.Match::whole)
        .forEach(report -> report(document, report).ifPresent(starts::add));
    document
        .findAll(BEHIND_IMPRINT, match -> annex(document, match))
        .forEach(annex -> annex.ifPresent(starts::add));
    starts.addAll(annexesBehindAnnex(document));
    return starts.stream().filter(start -> start > bodyStart).sorted().distinct().toList();
  }

  /** Whether a report to a congress stands in a stretch of text without an official head. */
  static boolean isReport(Passage text) {
    return text.find(REPORT).isPresent();
  }

  private static OptionalInt report(Passage document, Passage report) {
    int first = Math.max(document.start(), report.start() - LONGEST_TITLE);
    int start = report.start();
    while (start > first && !document.clean().startsLine(start)) {
      start--;
    }
    boolean handedOn = document.until(start).find(HANDED_ON).isPresent();
    return document.clean().startsLine(start) && !handedOn
        ? OptionalInt.of(start)
        : OptionalInt.empty();
  }

  private static OptionalInt annex(Passage document, Passage.Match match) {
    Passage start = match.group("start").orElseThrow();
    int end = document.clean().nextParagraph(start.end(), document.end());
    String title = document.after(start.end()).until(end).text();
    boolean named = document.until(start.start()).text().contains(title);
    return named ? OptionalInt.empty() : OptionalInt.of(start.start());
  }

  /**
   * A paper that begins with 附件2 ends where a line says 附件2, 附件1 or 附件 once more; one with its only
   * annex (附件) where any other begins.
   */
  private static List<Integer> annexesBehindAnnex(Passage document) {
    List<Integer> starts = new ArrayList<>();
    int last = NO_ANNEX;
    for (Annex annex : document.findAll(ANNEX, Annex::of)) {
      boolean opens = annex.start() == document.start();
      boolean line =
          document.clean().startsLine(annex.start()) && document.clean().startsLine(annex.end());
      if (line && last != NO_ANNEX && (last == ONLY || annex.number() <= last)) {
        starts.add(annex.start());
      }
      last = opens || (line && last != NO_ANNEX) ? annex.number() : last;
    }
    return starts;
  }

  /**
   * The mark of an annex.
   *
   * @param start where it begins, with a remark above it
   * @param end where it ends
   * @param number its number; 0 for an only one
   */
  private record Annex(int start, int end, int number) {

    static Annex of(Passage.Match match) {
      Passage start = match.group("start").orElseThrow();
      String number = match.group("number").map(Passage::text).orElse("");
      return new Annex(
          start.start(), start.end(), number.isEmpty() ? ONLY : Integer.parseInt(number));
    }
  }
}
