package org.zhengmai.loader.block;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Where the items of a document end because an annex follows whose numbered lines are no items: a
 * list of persons to call, a form to fill in, a flow chart, what is to be judged by (创建标准).
 *
 * <pre>
 * （二）加强检查。每月通报一次。
 * 附件2
 * 示范市节水工作联络表
 * 1.…
 * </pre>
 *
 * <p>An annex that is a plan itself, or a list of tasks, is read like the rest of the document, and
 * so is all that stands before it.
 */
final class AppendedAnnex {

  /** As much of an annex as its title may need. */
  private static final int HEAD = 48;

  /** Words of a sentence may begin a line too, but none has a number. */
  private static final int SHORT_MARK = "附件".length();

  private static final Pattern MARK = Pattern.compile("附件?([0-9]{1,2}|[一二三四五六七八九十]{1,2})?[.：]?");

  /** What stands between a signature and the annex. */
  private static final Pattern REMARK =
      Pattern.compile("^(（[^（）]{2,20}）)?(附件?([0-9]{1,2}|[一二三四五六七八九十]{1,2})?[.：]?)?");

  /** Where the words of a title are over. */
  private static final Pattern TITLE_ENDS = Pattern.compile("[。；！？]|[0-9]{1,2}[.、．]|序号|姓名|一、|（一）");

  /** 附件：1.甲表 2.乙表. */
  private static final Pattern FIRST = Pattern.compile("^1[.、．]");

  private static final Pattern FORM =
      Pattern.compile(
          "名单|材料(清单|目录)|(填报|填表|填写|材料)说明|须知|(申报|申请|报名)[^，。]{0,4}(材料|条件|指南)|联系(人|表|方式|电话)|联络|通讯录|花名册|成员|名册|签到|回执|(登记|报名|申请|申报|推荐|汇总|统计|信息|评分|打分|考核|评价|调查|审批|备案|报送|样|情况)表|表样|格式|模板|(考核|评分|打分|评价|验收)(细则|标准|指标)|承诺书|责任书|申请书|倡议书|流程图|示意图|结构图|框架图");

  /** 民生实事项目说明, 甲村创建标准: a form too, unless it says who answers for what it explains. */
  private static final Pattern EXPLAINING =
      Pattern.compile("说明$|(创建|评定|认定|达标|评估|分级|分类|星级)标准([^化]|$)");

  private static final Pattern HANDED_OUT =
      Pattern.compile("(责任|牵头)(单位|部门)：[^（应由为指，。]{1,12}(局|委|办|厅|部|政府|中心|公司|镇|街道)");

  private static final int FAR = 2_000;

  private static final Pattern TASKS = Pattern.compile("任务|分工|分解|责任清单|方案|计划|规划|措施");

  /** An annex, on a line of its own. */
  private static final Pattern OWN_LINE = Pattern.compile("附件?([1-9]|1[0-9]|[一二三四五六七八九])?[.：]?");

  private AppendedAnnex() {}

  /** Whether an annex begins here, whose items lie in no section of the one before. */
  static boolean beginsAnother(Passage body, int at) {
    return body.clean().text().charAt(at) == '附'
        && body.clean().startsParagraph(at)
        && OWN_LINE.matches(
            body.after(at).until(body.clean().nextParagraph(at, body.end())).text());
  }

  /**
   * The first character that belongs to no item; the end of the text where all of it may.
   *
   * @param text the document's text from its first item on
   */
  static int start(DocumentText document, Passage text) {
    List<Passage> marks =
        text.findAll(MARK, Passage.Match::whole).stream()
            .filter(mark -> mark.start() > text.start() && begins(text, mark.start()))
            .toList();
    int plans =
        marks.stream()
            .filter(mark -> title(text.after(mark.end())).find(TASKS).isPresent())
            .mapToInt(Passage::start)
            .max()
            .orElse(text.start());
    int signed =
        document
            .issuedOn()
            .map(date -> date.passage().end())
            .filter(end -> end > plans && end < text.end())
            .filter(end -> isForm(afterRemark(text.after(end))))
            .orElse(text.end());
    return marks.stream()
        .filter(mark -> mark.start() > plans && mark.start() < signed)
        .filter(mark -> isForm(text.after(mark.end())))
        .map(Passage::start)
        .findFirst()
        .orElse(signed);
  }

  private static Passage afterRemark(Passage behind) {
    Optional<Passage> remark = behind.find(REMARK);
    return behind.from(remark.map(Passage::length).orElse(0));
  }

  private static boolean isForm(Passage annex) {
    Passage title = title(annex);
    if (title.find(TASKS).isPresent()) {
      return false;
    }
    return title.find(FORM).isPresent()
        || (title.find(EXPLAINING).isPresent()
            && untilNext(annex.until(annex.start() + FAR)).find(HANDED_OUT).isEmpty());
  }

  private static Passage untilNext(Passage annex) {
    return annex.findAll(MARK, Passage.Match::whole).stream()
        .filter(mark -> mark.start() > annex.start() && isHead(annex, mark))
        .findFirst()
        .map(mark -> annex.until(mark.start()))
        .orElse(annex);
  }

  /** 附件2 on a line of its own, or 附件2 民生实事项目清单. */
  private static boolean isHead(Passage annex, Passage mark) {
    int at = mark.start();
    String line = annex.after(at).until(annex.clean().nextParagraph(at, annex.end())).text();
    boolean titled =
        annex.clean().startsParagraph(at)
            && mark.length() > SHORT_MARK
            && line.length() <= HEAD
            && line.indexOf('。') < 0;
    return titled || beginsAnother(annex, at);
  }

  /** The words behind a mark, up to the first number or sentence; a list's first entry. */
  private static Passage title(Passage annex) {
    Passage first = annex.from(annex.find(FIRST).map(Passage::length).orElse(0));
    Passage head = first.until(first.start() + HEAD);
    return head.find(TITLE_ENDS).map(end -> head.until(end.start())).orElse(head);
  }

  /** At the beginning of a line, or where lines were joined behind a sentence or a day. */
  private static boolean begins(Passage text, int at) {
    return text.clean().startsLine(at) || "。）；”日".indexOf(text.clean().text().charAt(at - 1)) >= 0;
  }
}
