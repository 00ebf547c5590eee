package org.zhengmai.loader.extract;

import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A numbered line that is nothing but the name of another paper: 1.《甲办法》（甲政发〔2099〕1号）, as lists of
 * what is repealed or stays in force have them. It says nothing that is to be done, unless it
 * begins with what to do about the paper (修订《甲办法》, 起草关于节水的意见) or units answer for it.
 */
final class PaperEntry {

  private static final int LONGEST = 200;

  private static final String ABOUT = "关于";

  private static final String NUMBER =
      "(（?[^（）。]{0,16}〔[0-9]{4}〕[0-9]{1,5}号）?|（[^（）。]{2,40}号）|（[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日）)";

  private static final Pattern NAME =
      Pattern.compile(
          "^[.、]?([^《》。；：，]{0,24}《[^。；]{4,160}》"
              + NUMBER
              + "?|[^。；：，《》]{0,40}关于[^。；：]{2,140}的\\p{Han}{0,4}(通知|意见|决定|批复|公告|通告|办法|规定|方案|函)"
              + NUMBER
              + "?|[^。；：，《》]{0,40}关于[^。；：]{2,140}的(指示|命令|布告)"
              + NUMBER
              + "|\\p{Han}{2,20}(人民政府|委员会|[^当全结布]局|厅)关于[^。；：，]{2,140}的(指示|命令|布告)"
              + "|[^。；：，]{2,140}(通知|意见|决定|批复|公告|通告|办法|规定|方案|函|细则|规则|规程|章程|条例|预案|规划|计划|纲要|要点|措施|政策|制度|标准|清单|目录|纪要|指引|表)(（[^（）]{1,12}）)?"
              + NUMBER
              + ")([，。；]?(因[^地企人病类岗时势材]|已|被|该(通知|意见|办法|规定|决定|文件|方案)|(主要|其|部分)?内容[与和已被不]|调整对象|适用期|工作任务|不再适用).*|(制定)?依据.*|[0-9]、.*|[。；，])?$");

  /** Nothing but names of papers, each with its number and with what took its place. */
  private static final Pattern NAMES =
      Pattern.compile("(《[^《》。；]+》(（[^（）]+）)?(，?(因|已|被)[^《》。；]*(《[^《》]+》[^《》。；]*)?)?[；。、，]?)+");

  private static final int LONGEST_LIST = 2_000;

  /** 二、决定废止的行政规范性文件4件；: how many papers a list below has. */
  private static final Pattern COUNT =
      Pattern.compile(
          "^[.、]?(决定|现|予以|宣布|应当)*(废止|失效|修改|修订|保留|继续有效|有效)[^。；，0-9]{0,12}的[^。；，0-9]{0,16}(文件|规章|法规)[0-9]{1,4}件(，[^。；]{0,12}附件[^。；]{0,4})?[；。，]?$");

  /** （一）市政府文件12件, 市民政局（2件）, in a paper that sorts others. */
  private static final Pattern COUNTED =
      Pattern.compile("^[.、]?[^。；，0-9]{2,24}(（共?[0-9]{1,4}件）|[0-9]{1,4}件)[；。，：]?$");

  /** 办结信访积案50件: a work. */
  private static final Pattern DONE = Pattern.compile("办结|查处|办理|查办|审核|排查|报送|完成|新建|调处|化解");

  /** 1.任务分解表.doc: a file that a page offers. */
  private static final Pattern FILE =
      Pattern.compile("\\.(docx?|xlsx?|pdf|wps|et|ofd|zip|rar|jpg)[。；]?$");

  /** What is to be done about a paper, or what a work begins with. */
  private static final Pattern WORK =
      Pattern.compile(
          "^[.、]?(认真|坚决|严格|全面|深入|切实|积极|抓好|做好|抓紧|组织|开展|继续|尽快|及时|研究|配合|会同|推动)*"
              + "(制定|制订|修订|修改|修编|起草|草拟|拟定|出台|编制|编印|印发|发布|落实|贯彻|执行|实施|学习|宣传|宣贯|推进|推动|完成|完善|健全|建立"
              + "|办理|办好|做好|抓好|组织|开展|研究|加强|强化|加快|启动|严格|按照|根据|依据|参照|对照|用好|兑现|争取|提请|审议|报送|配合)");

  /** 一、废止的文件, 三、编制依据: below it stand papers; 学习内容 is taught from them. */
  private static final Pattern SORTED = Pattern.compile("废止|失效|修改|修订|保留|继续有效|清理|目录|依据|文件|规章");

  private PaperEntry() {}

  /** Whether below an item's heading nothing stands but such names without numbers. */
  static boolean lists(Item item) {
    Passage text = item.text();
    return sorts(item.headingText())
        && item.children().isEmpty()
        && text.length() <= LONGEST_LIST
        && text.text().indexOf('》') >= 0
        && NAMES.matches(text.text());
  }

  /** Whether a heading says that papers stand below it. */
  static boolean sorts(String heading) {
    return SORTED.matcher(heading).find();
  }

  /** Whether an item says nothing but how many papers of a kind there are. */
  static boolean counts(Item item) {
    Passage words = item.whole().after(item.label().end());
    int line = words.clean().nextParagraph(words.start(), words.end());
    return item.children().stream().allMatch(PaperEntry::is)
        && words.until(line).find(DONE).isEmpty()
        && words.until(line).length() <= LONGEST
        && COUNTED.matches(words.until(line).text());
  }

  /** Whether the first line of an item is such a name. */
  static boolean is(Item item) {
    if (!item.children().isEmpty()) {
      return false;
    }
    Passage whole = item.whole().after(item.label().end());
    int line = whole.clean().nextParagraph(whole.start(), whole.end());
    Passage words = whole.until(line);
    return words.length() <= LONGEST && mayName(words.text()) && names(words);
  }

  private static boolean names(Passage words) {
    if (words.find(FILE).isPresent()) {
      return true;
    }
    return (words.find(NAME).isPresent() || words.find(COUNT).isPresent())
        && words.find(WORK).isEmpty();
  }

  private static boolean mayName(String words) {
    return words.indexOf('》') >= 0
        || words.indexOf('〔') >= 0
        || words.indexOf('件') >= 0
        || words.lastIndexOf('.') > 0
        || words.contains(ABOUT);
  }
}
