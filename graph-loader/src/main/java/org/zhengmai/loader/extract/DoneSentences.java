package org.zhengmai.loader.extract;

import java.util.List;
import java.util.stream.Stream;
import org.zhengmai.loader.pattern.Pattern;

/** The sentences that say by when all of an item is done: 9月底前完成, 甲县应在6月底前制定规划. */
final class DoneSentences {

  private static final String DATE = DueDay.WORDS;

  /** With what a work is over. */
  private static final String ENDS = "(完成|完工|竣工|建成|上线|投用|投入使用|交付使用|启用|开通|通车|封顶|投产|投运|运行|验收|印发|出台)";

  /** With a bracket in it: （牵头单位：甲局；责任单位：各乡镇（街道））. */
  private static final String BRACKET = "（([^（）]|（[^（）]*）)*）";

  /**
   * Nothing but when all is done: the last clause in the parenthesis of the units, a parenthesis at
   * the item's end, a sentence.
   */
  static final List<Pattern> ALL =
      Stream.of(
              "[，；](?P<date>" + DATE + ")(前)?(基本|全面|全部)?完成[）〕]",
              // The same where others are named behind it: （甲局负责，9月底前完成。乙局参与）.
              "（[^（）。]{2,80}(负责|牵头|配合|落实)，(?P<date>" + DATE + ")(前)?(基本|全面|全部)?完成。[^（）。]{2,80}）",
              // What is issued is what there is to do: （甲局负责，4月底前出台相关政策）.
              "（[^（）。]{2,160}(负责|牵头|配合|落实)，(?P<date>"
                  + DATE
                  + ")(前)?(出台|制定|印发)(相关|具体|配套)(政策|措施|办法|文件|细则)(措施|文件)?）。?$",
              "（(?P<date>" + DATE + ")(前)?(基本|全面|全部)?完成）。?$",
              "。(?P<date>" + DATE + ")(前)?(基本|全面|全部)?完成。",
              // One sentence of several steps: the last one's day.
              "^[^。；]{0,12}[0-9]{1,2}月(底|末|[0-9]{1,2}日)?前[^。；]{2,120}，(?P<date>"
                  + DATE
                  + ")(前)?(全面|全部|正式)?"
                  + ENDS
                  + "[^。；，的]{0,12}。?("
                  + BRACKET
                  + ")?。?$",
              // One sentence that says nothing but when it works: 平台于5月1日前上线.
              "^([^。；，]{0,30}于)?(?P<date>"
                  + DATE
                  + ")(前)?(全面|全部|正式)?"
                  + ENDS
                  + "[^。；，]{0,4}。?("
                  + BRACKET
                  + ")?。?(责任|牵头|主办|承办|$)",
              // The item's one sentence, which begins with the date.
              "^(在[^，。；]{2,20}(基础上|同时|前提下)，)?(力争|确保|计划)?(于|在)?(?P<date>"
                  + DATE
                  + ")，?(全面|全部|基本|再)?(下放|完成|实现|建成|建立|出台|制定|启动|开展|开工|印发|形成|打造|新建|新增|改造|达到|力争|确保|将|把|取消|修订|编制|整合|公布|开通|上线|扩大|清理|由[^于。；，的]{2,24}(组织|牵头|负责|清理|制定|出台|完成|取消|公布|开展|实施|印发|编制))[^。；]{2,120}。?("
                  + BRACKET
                  + "|〔.*)?(责任|牵头|主办|承办|$)",
              // The same with all who are to reach it.
              "^(?P<date>"
                  + DATE
                  + ")，(所有|各|全[省市县区])[^。；，的未已]{1,24}?(全面|全部|基本)?(完成|建成|建立|实现)[^。；，]{2,60}。?("
                  + BRACKET
                  + ")?。?$",
              // The same with whom or what it is done to: 2099年底前对甲进行清理.
              "^(?P<date>"
                  + DATE
                  + ")，?对[^。；，]{2,80}(进行|开展|实施|予以)[^的。；，]{2,16}。?("
                  + BRACKET
                  + "|〔.*)?(责任|牵头|主办|承办|$)",
              // The same with what is to be so: 2099年底前企业开办时间减到3个工作日以内.
              "^(?P<date>([0-9]{4}年(年?底|[0-9]{1,2}月(底|末|[0-9]{1,2}日)?|[上下]半年|第?[一二三四]季度)?|年底|[0-9]{1,2}月(底|末|[0-9]{1,2}日))([之以]?前))"
                  + "([^。；，的未已仍到起登]{2,24}达到|[^。；，的未已仍到起]{2,24}(实现|减到|减至|降到|降至|压缩|压减|全部完成))[^的。；][^。；]{1,120}。?("
                  + BRACKET
                  + ")?。?$",
              // The same with its subject: 甲县应在2099年6月底前制定….
              "^([^。；：，]{2,40}(应|要|须|需|应当|必须)(于|在)|各[^。；：，]{1,20}[于在])(?P<date>"
                  + DATE
                  + ")，?(全面|全部|基本)?(完成|建成|建立|出台|制定|启动|印发|报送|编制)[^。；]{2,120}。?$",
              // 各单位要对照要求，于3月底前完成修订，并报甲局.
              "^[^。；：，]{2,24}(应|要|须)(对照|按照|根据|结合)[^。；：，]{2,30}，[于在](?P<date>"
                  + DATE
                  + ")，?(全面|全部|基本)?(完成|建成|建立|出台|制定|印发|报送|上报|编制|公布)[^。；，]{2,60}(，(并|形成|报|抄送)[^。；，]{2,30}){0,2}。?$",
              // One sentence that ends with when its whole work is done.
              "^[^。；]{2,120}，(?P<date>"
                  + DATE
                  + ")，?(基本|全面|全部)?(完成([^。；，]{0,16}(任务|工作|整治|整改))?|完工|竣工|(张榜|向社会)?(公示|公布))(，并[^。；，]{2,24})?。?("
                  + BRACKET
                  + ")?。?(责任|牵头|主办|承办|$)",
              // The same with its subject behind the date: 2099年底前，试点省份要制定….
              "^(?P<date>"
                  + DATE
                  + ")，[^。；，]{2,16}(要|应|须|应当|必须)(全面|全部|基本)?(完成|建成|建立|出台|制定|启动|印发|编制)[^。；]{2,120}。?("
                  + BRACKET
                  + ")?。?$")
          .map(Pattern::compile)
          .toList();

  private DoneSentences() {}
}
