package org.zhengmai.loader.document;

import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * What is printed above a document's head and belongs to it: the fields, paths and buttons of a web
 * page (索引号 | …, 当前位置：首页 > …, the page's own title), a letterhead of several lines, and a remark on
 * the copy (【摘编】…。). Where several papers stand in one file it would else be read as the end of the
 * paper before.
 */
final class Masthead {

  /** No page has more lines above its document. */
  private static final int MOST_LINES = 40;

  private static final Pattern FIELD =
      Pattern.compile(
          "(索引号|文号|发文字号|发文机关|发文单位|发布机构|主题分类|主题词|公开方式|公开类别|发布日期|发布时间|成文日期|发文日期|生成日期"
              + "|标题|名称|信息名称|信息分类|体裁分类|组配分类|关键词|有效性|时效性|文件类型|来源)[：|].*");

  private static final Pattern PAGE =
      Pattern.compile("当前位置|现在的位置|无障碍|长者版|浏览次数|字体[：〔]|打印.*收藏|收藏.*打印|首页.*政务|>正文");

  /** The title of the page: …的通知_甲区人民政府门户网站. */
  private static final Pattern PAGE_TITLE =
      Pattern.compile(".*(通知|意见|批复|方案|决定|公告|办法|计划)[_|-].{2,40}");

  private static final Pattern ORGANISATION =
      Pattern.compile("\\p{Han}{4,24}(政府|委员会|局|厅|办公室|办公厅)(门户)?(网站)?");

  /** Joint issuers stand on several lines above the word 文件. */
  private static final Pattern ORGANISATIONS =
      Pattern.compile("(\\p{Han}{4,24}(政府|委员会|委|局|厅|办公室|办公厅)){1,4}");

  private static final Pattern LETTERHEAD = Pattern.compile("(\\p{Han}{4,40})?文件");

  /**
   * What GB/T 9704—2012 (7.2) lets stand beside a letterhead: secrecy, urgency; or a copyist's
   * mark.
   */
  private static final Pattern MARK = Pattern.compile("（[^（）]{1,8}）|特急|加急|平急|机密.{0,6}|秘密.{0,6}");

  private static final Pattern REMARK = Pattern.compile("〔[^〔〕]{1,8}〕[^。]{1,80}。");

  private Masthead() {}

  /**
   * Where a document begins with all that stands above its head.
   *
   * @param all the source
   * @param head where its head begins
   * @param floor where the document before has at least come to
   */
  static int start(Passage all, int head, int floor) {
    int start = head;
    String below = "";
    for (int lines = 0; lines < MOST_LINES && start > floor; lines++) {
      Passage line = lineBefore(all, start, floor);
      String above = line.start() > floor ? lineBefore(all, line.start(), floor).text() : "";
      boolean whole = all.clean().startsLine(line.start());
      if (!whole || !belongs(above, line.text(), below)) {
        return start;
      }
      start = line.start();
      below = line.text();
    }
    return start;
  }

  private static Passage lineBefore(Passage all, int at, int floor) {
    int line = at - 1;
    while (line > floor && !all.clean().startsLine(line)) {
      line--;
    }
    return all.after(line).until(at);
  }

  private static boolean belongs(String above, String line, String below) {
    boolean joint = below.equals("文件") || ORGANISATIONS.matches(below);
    return isOfPage(line)
        || REMARK.matches(line)
        || LETTERHEAD.matches(line)
        || (MARK.matches(line) && LETTERHEAD.matches(above))
        || (ORGANISATIONS.matches(line) && joint)
        || (ORGANISATION.matches(line) && isOfPage(above));
  }

  private static boolean isOfPage(String line) {
    return FIELD.matches(line) || PAGE.matcher(line).find() || PAGE_TITLE.matches(line);
  }
}
