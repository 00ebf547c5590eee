package org.zhengmai.loader.extract;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The lists of a paper that repeals others: what its title says holds for all that it lists, up to
 * a heading that says otherwise.
 *
 * <pre>
 * 甲市人民政府关于公布规范性文件清理结果的决定
 * 附件1 废止的规范性文件目录
 * 1.甲市人民政府关于供水的通知（甲政发〔2099〕1号）          repealed
 * 附件2 继续有效的规范性文件目录
 * 1.甲市人民政府关于供热的通知（甲政发〔2099〕2号）          not repealed
 * </pre>
 */
final class RepealedPapers {

  private static final Pattern REPEALING =
      Pattern.compile("(废止|失效|清理)[^《》]{0,30}(文件|政策|规定|规章|办法|通知|决定|结果|目录|公告)");

  private static final Pattern SORTING =
      Pattern.compile("(废止|失效|清理|修改|保留|继续有效)[^《》]{0,30}(文件|规定|规章|办法)");

  /** What asks for a clearing up, or says how it is done, lists no papers that it repeals. */
  private static final Pattern WORK =
      Pattern.compile(
          "(做好|开展|加强|推进|组织|抓好)[^《》]{0,40}(清理|废止|失效)|工作的(通知|公告)$|意见$|(办法|规定|条例|规则|细则|方案|计划)》?(（[^（）]*）)?(的通知)?$");

  /** The heading of a list, or the words above it. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?P<says>废止|失效|停止执行|继续有效|保留|修改|修订|继续执行)[^。；：，《》]{0,40}"
              + "((目录|清单|一览表|名单|文件|规章|政策)(（[^（）]{1,12}）)?|(如下|下列|以下)[^。；，《》]{0,24}：)$");

  /** 决定废止下列文件：. */
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?P<says>废止|失效|停止执行|继续有效|保留|修改|修订|继续执行)[^。；《》]{0,40}：$");

  /** 二、对下列规章予以修改, as a numbered line without any paper. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^（?[一二三四五六七八九十]{1,3}[）、][^。；：《》]{0,30}(?P<says>继续有效|保留|修改|修订|继续执行)[^。；：《》]{0,16}$");

  private static final String KEPT = "继续有效保留修改修订继续执行";

  /** 1.甲市人民政府关于…, 一、《…》: what stands in front of a paper that a list names. */
  private static final Pattern ENTRY =
      Pattern.compile("^[|]?([0-9]{1,3}|（?[一二三四五六七八九十]{1,4}）?)[|.、）]?[^。；：]{0,140}$");

  /** The like without a number of its own. */
  private static final Pattern BARE_ENTRY = Pattern.compile("^[|]?[^。；：，]{0,120}$");

  private static final Pattern VERBS = Pattern.compile("^为|根据|按照|依据|依照|遵照");

  /** 三、市司法局按照《…》, 一、与《…》, （1号）已被《…》: what grounds, is at odds or takes the place. */
  private static final Pattern OTHER_PAPER =
      Pattern.compile("(根据|按照|依据|依照|遵照|对照|参照|贯彻|落实|实施|执行|遵循|施行|已?被|由|与|和?违反|以|按)[^《》。；，]{0,10}$");

  /**
   * What the line goes on to say of a paper that stays in force, or that others are measured by.
   */
  private static final Pattern STAYS =
      Pattern.compile(
          "^[^《》。；]{0,40}((起|日|后)(正式)?施行|继续有效|继续执行|[^再]保留|修改|修订([。；|，]|$)|为准|办理|规定的|的规定)|^(等)?(文件|通知)(规定|要求|精神)*执行");

  /** 因有效期届满，继续有效至2101年; 因与上位法不一致，修改后重新公布. */
  private static final Pattern KEEPS =
      Pattern.compile("继续有效|继续执行|(^|[^再])保留|修改后(重新|继续|公布|仍|，|$)|重新公布|(^|[^未])延长");

  /** ，已被《乙条例》替代。, ，因上位法修改，不再适用。: why an entry of the list ends. */
  private static final Pattern REASON =
      Pattern.compile(
          "^(（[^（）]{2,60}）)?[，。；]?(因[^。；《》未没]{1,40}(不再|失效|废止|停止|消失|届满|完成|不一致|不符)|已?被[^。；]{2,120}(替代|代替|取代|废止|涵盖|覆盖)|已(失效|过期|不再))");

  private static final int LONGEST_LINE = 400;

  private static final int LONGEST_HEADING = 60;

  /** Whether what follows a heading is repealed, by where the heading stands. */
  private final NavigableMap<Integer, Boolean> headings;

  private RepealedPapers(NavigableMap<Integer, Boolean> headings) {
    this.headings = headings;
  }

  /** Those of a document; empty where its title repeals nothing. */
  static Optional<RepealedPapers> of(DocumentText document) {
    return document
        .title()
        .filter(title -> REPEALING.matcher(title.text()).find())
        .filter(title -> !WORK.matcher(title.text()).find())
        .map(title -> new RepealedPapers(headings(document.body(), title.text())));
  }

  /** Whether a title says that the paper sorts others, which are repealed, changed or kept. */
  static boolean sorts(String title) {
    return SORTING.matcher(title).find() && !WORK.matcher(title).find();
  }

  private static NavigableMap<Integer, Boolean> headings(Passage body, String title) {
    NavigableMap<Integer, Boolean> headings = new TreeMap<>();
    boolean ends = title.contains("废止") || title.contains("失效");
    headings.put(body.start(), ends && !title.contains("修改"));
    int at = body.start();
    while (at < body.end()) {
      int next = end(body, at);
      Passage line = body.after(at).until(next);
      if (line.length() <= LONGEST_LINE) {
        line.findAll(HEADING, RepealedPapers::says).stream()
            .findFirst()
            .or(() -> line.findAll(NUMBERED, RepealedPapers::says).stream().findFirst())
            .or(() -> line.findAll(ANNOUNCED, RepealedPapers::says).stream().findFirst())
            .ifPresent(says -> headings.put(says.start(), !KEPT.contains(says.text())));
      }
      at = next;
    }
    return headings;
  }

  /** Of a short paragraph, else of its first line: short entries of a list seem wrapped text. */
  private static int end(Passage body, int at) {
    int next = body.clean().nextParagraph(at, body.end());
    int line = at + 1;
    while (line < next && !body.clean().startsLine(line)) {
      line++;
    }
    return next - at <= LONGEST_HEADING ? next : line;
  }

  private static Passage says(Passage.Match match) {
    return match.group("says").orElseThrow();
  }

  /** Whether a list names a paper here that is repealed. */
  boolean has(Passage mention) {
    Passage before = lineBefore(mention);
    boolean numbered = ENTRY.matches(before.text());
    boolean bare = BARE_ENTRY.matches(before.text()) && !VERBS.matcher(before.text()).find();
    boolean ends = REASON.matcher(lineBehind(mention).text()).find();
    return (numbered || (bare && (ends || !isInSentence(mention))))
        && !isOther(mention, before, ends)
        && headings.floorEntry(mention.start()) != null
        && headings.floorEntry(mention.start()).getValue();
  }

  private static boolean isOther(Passage mention, Passage before, boolean ends) {
    boolean title = mention.startsWith("《");
    return (title && OTHER_PAPER.matcher(before.text()).find())
        || KEEPS.matcher(lineBehind(mention).text()).find()
        || (!ends && STAYS.matcher(lineBehind(mention).text()).find());
  }

  private static Passage lineBehind(Passage mention) {
    int end = mention.clean().all().end();
    return new Passage(
        mention.clean(), mention.end(), mention.clean().nextParagraph(mention.start(), end));
  }

  private static Passage lineBefore(Passage mention) {
    int first = Math.max(0, mention.start() - LONGEST_LINE);
    int start = mention.start();
    while (start > first && !mention.clean().startsParagraph(start)) {
      start--;
    }
    return new Passage(mention.clean(), start, mention.start());
  }

  /** Its line goes on with words: no entry of a list. */
  private static boolean isInSentence(Passage mention) {
    return lineBehind(mention).text().indexOf('。') > 0;
  }
}
