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

  /** The heading of a list, or the words above it. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?P<says>废止|失效|停止执行|继续有效|保留|修改|修订|继续执行)[^。；：，《》]{0,40}"
              + "((目录|清单|一览表|名单|文件|规章|政策)(（[^（）]{1,12}）)?|(如下|下列|以下)[^。；，《》]{0,24}：)$");

  /** 决定废止下列文件：. */
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?P<says>废止|失效|停止执行|继续有效|保留|修改|修订|继续执行)[^。；《》]{0,40}：$");

  private static final String KEPT = "继续有效保留修改修订继续执行";

  /** 1.甲市人民政府关于…, 一、《…》: what stands in front of a paper that a list names. */
  private static final Pattern ENTRY =
      Pattern.compile("^[|]?([0-9]{1,3}|（?[一二三四五六七八九十]{1,4}）?)[|.、）]?[^。；：]{0,140}$");

  /** The like without a number of its own. */
  private static final Pattern BARE_ENTRY = Pattern.compile("^[|]?[^。；：，]{0,120}$");

  private static final Pattern VERBS = Pattern.compile("^为|根据|按照|依据|依照|遵照");

  private static final int LONGEST_LINE = 400;

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
        .map(title -> new RepealedPapers(headings(document.body(), title.text())));
  }

  private static NavigableMap<Integer, Boolean> headings(Passage body, String title) {
    NavigableMap<Integer, Boolean> headings = new TreeMap<>();
    boolean ends = title.contains("废止") || title.contains("失效");
    headings.put(body.start(), ends && !title.contains("修改"));
    int at = body.start();
    while (at < body.end()) {
      int next = body.clean().nextParagraph(at, body.end());
      Passage line = body.after(at).until(next);
      if (line.length() <= LONGEST_LINE) {
        line.findAll(HEADING, RepealedPapers::says).stream()
            .findFirst()
            .or(() -> line.findAll(ANNOUNCED, RepealedPapers::says).stream().findFirst())
            .ifPresent(repeals -> headings.put(line.start(), repeals));
      }
      at = next;
    }
    return headings;
  }

  private static boolean says(Passage.Match match) {
    return !KEPT.contains(match.group("says").orElseThrow().text());
  }

  /** Whether a list names a paper here that is repealed. */
  boolean has(Passage mention) {
    Passage before = lineBefore(mention);
    boolean numbered = ENTRY.matches(before.text());
    boolean bare = BARE_ENTRY.matches(before.text()) && !VERBS.matcher(before.text()).find();
    return (numbered || (bare && !isInSentence(mention)))
        && headings.floorEntry(mention.start()) != null
        && headings.floorEntry(mention.start()).getValue();
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
    int end = mention.clean().all().end();
    int line = mention.clean().nextParagraph(mention.start(), end);
    return new Passage(mention.clean(), mention.end(), line).text().indexOf('。') > 0;
  }
}
