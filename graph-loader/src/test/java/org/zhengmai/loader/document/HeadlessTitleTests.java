package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

/** The title of a paper without an official head; ⏎ ends a line. */
class HeadlessTitleTests {

  @ParameterizedTest
  @CsvSource({
    "附件2⏎示范区节水三年行动重点任务分解表⏎序号⏎任务,示范区节水三年行动重点任务分解表",
    "附件2：示范区节水任务清单⏎⏎一、修好管网,示范区节水任务清单",
    "示范市2099年政府工作报告⏎⏎各位代表：,示范市2099年政府工作报告",
    "示范市推动节水型社会建设⏎实施方案（2099—2101年）⏎⏎一、总体要求,示范市推动节水型社会建设实施方案（2099—2101年）",
    "示范市重点工作责任分解（2099年）⏎⏎一、修好管网,示范市重点工作责任分解（2099年）",
    // the years of a plan on a line of their own
    "示范市节水三年行动方案⏎（2099—2101年）⏎⏎一、总体要求,示范市节水三年行动方案（2099—2101年）",
    "示范市用水准入措施⏎（2099年版）⏎⏎一、总体要求,示范市用水准入措施（2099年版）",
    "示范市用水准入措施⏎（2099年3月5日）⏎⏎一、总体要求,示范市用水准入措施",
    // what a page lets its reader do is no title
    "返回顶部⏎⏎示范县人民政府工作规则⏎⏎一、为规范工作，制定本规则。,示范县人民政府工作规则",
    "文章播报⏎⏎示范县人民政府工作规则⏎⏎一、为规范工作，制定本规则。,示范县人民政府工作规则",
    // nor is its first field the second line of one
    "政府信息公开⏎⏎索引号：001主题分类：规划计划⏎⏎示范市节水年度行动计划⏎⏎一、总体要求,示范市节水年度行动计划",
    // the number stands in its line, and the annex's title further down
    "索引号：001⏎⏎2099年县政府重点工作（示政发〔2099〕2号）⏎⏎《2099年县政府重点工作分解》印发给你们。⏎⏎2099年县政府重点工作分解,2099年县政府重点工作（示政发〔2099〕2号）",
    "为民办实事项目实施方案（示政办发〔2099〕12号）⏎⏎一、修好管网,为民办实事项目实施方案（示政办发〔2099〕12号）",
    // what a sentence carries out is no title
    "为全面落实示范省人民政府关于加强节水的实施意见（示政发〔2098〕12号）⏎⏎精神，制定以下措施。,''",
    // the number of another paper
    "示范县2099年政务公开工作要点⏎⏎一、强化落实⏎1.落实示范市政务公开工作要点（示政发〔2099〕3号）⏎2.公开财政信息。,示范县2099年政务公开工作要点",
    "各县人民政府：⏎贯彻落实示范省节水措施实施方案（示政发〔2099〕3号）⏎⏎一、修好管网,贯彻落实示范省节水措施实施方案（示政发〔2099〕3号）",
    "各县人民政府：⏎贯彻落实示范省人民政府关于加强节水工作的意见（示政发〔2099〕3号）⏎示范市节水行动方案⏎⏎一、修好管网,示范市节水行动方案",
    "关于做好供水保障的通知⏎⏎各乡镇：⏎市政府印发示范市供水保障方案（示政发〔2099〕3号）⏎请落实。,关于做好供水保障的通知",
    // a circular on a page, which prints its title twice, and names a table as its annex
    "首页 > 政务公开⏎⏎关于2099年节水项目进展情况的通报⏎⏎访问量：⏎⏎关于2099年节水项目进展情况的通报⏎⏎办好节水项目是县政府的承诺。⏎⏎附件：节水项目进展情况表,关于2099年节水项目进展情况的通报",
    // a page puts the number in front
    "示政办〔2099〕1号 示范市人民政府办公室关于印发示范市节水方案⏎⏎各县人民政府：⏎⏎一、修好管网,示范市人民政府办公室关于印发示范市节水方案",
    "政策文件⏎⏎关于做好节水工作的通知⏎⏎一、修好管网,关于做好节水工作的通知",
    // a decision that names no issuer, and a sentence that ends with the same words
    "政策文件⏎⏎关于废止部分文件的决定⏎⏎示政函〔2099〕3号⏎⏎经研究，废止下列文件：⏎1.《甲办法》,关于废止部分文件的决定",
    "通知公告⏎⏎关于同意设立甲园区的批复⏎⏎示政函〔2099〕3号⏎⏎示范县人民政府：⏎⏎一、同意设立甲园区。,关于同意设立甲园区的批复",
    "为妇女儿童办实事实施方案（示妇发〔2099〕3号）⏎⏎一、修好管网,为妇女儿童办实事实施方案（示妇发〔2099〕3号）",
    // no button
    "搜索救援应急工作方案⏎⏎一、健全机制。,搜索救援应急工作方案",
    // who signs stands beside the number, and blanks set the title apart
    "示综委〔2099〕5 号 签发人：某某某 示范市“节水工程”实施方案 一、指导思想 认真落实上级关于节约用水工作的要求，结合本市实际，全面推进各项节水措施落地见效，确保全市用水总量得到控制，水资源利用效率逐步提高。,示范市“节水工程”实施方案",
    "各科室： 制定《示范镇节水预案》，现印发给你们。 示范镇人民政府 2099年4月6日 示范镇节水预案 1.总则,示范镇节水预案",
    "示范市重点项目进度表（截至9月）·发布日期：2099-10-01⏎⏎序号⏎任务,示范市重点项目进度表（截至9月）",
    // a page adds the year to the title of a report
    "政 府 工 作 报 告（2099年）⏎⏎政府工作报告⏎⏎各位代表：,政府工作报告",
    // the path of a page is no title
    ">> 专题 >> 2099年重点工作（已归档）⏎⏎示范市重点工作责任分解⏎⏎一、修好管网,示范市重点工作责任分解",
    // a collection of laws puts the title in 《》 behind the number
    "示政办〔2099〕1号《示范市人民政府办公室关于印发〈节水方案〉的通知》⏎⏎《节水方案》已印发。⏎⏎一、修好管网,示范市人民政府办公室关于印发〈节水方案〉的通知",
    // a page has it among its fields only
    "- 索引号：001⏎⏎- 标题：示范市人民政府办公室关于节水工作的通知⏎⏎各县人民政府：⏎⏎一、修好管网,示范市人民政府办公室关于节水工作的通知",
    // a notice that lost its title, and hands on a plan
    "示政发〔2099〕8号⏎⏎各县（市、区）人民政府：⏎⏎现将方案印发。⏎⏎示范市节水行动方案⏎⏎一、总体要求,示范市节水行动方案",
    "现将《示范市节水行动方案》印发给你们，请落实。⏎⏎示范市人民政府⏎⏎示范市节水行动方案⏎⏎一、总体要求,示范市节水行动方案",
    // a notice whose title has no issuer, and stands apart from its addressees
    "关于印发《示范市节水行动方案》的通知⏎⏎索引号001发布机构示范市水利局⏎⏎各有关单位、各镇人民政府：⏎⏎制定了《示范市节水行动方案》，现印发你们，请落实。⏎⏎示范市节水行动方案⏎⏎一、总体要求,关于印发《示范市节水行动方案》的通知",
    // the page's own heading above 关于
    "工作信息详情⏎⏎关于做好节水工作的通知⏎⏎一、修好管网,关于做好节水工作的通知",
    "示范市水利局⏎⏎关于做好节水工作的通知⏎⏎一、修好管网,关于做好节水工作的通知",
    // a page that names its title again and again: the last is the document's own
    "首页 > 公文⏎⏎示范市节水行动方案⏎⏎发布日期：2099-04-06⏎⏎示范市节水行动方案⏎⏎一、总体要求,示范市节水行动方案",
  })
  void theTitleIsRead(String text, String title) {
    assertThat(read(text)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "一、修好管网。先修主管。⏎⏎二、换好水表。先换旧表。",
    "（一）修好管网方案⏎⏎先修主管。",
    "示范市人民政府⏎⏎2099年4月6日",
    "索引号：001⏎⏎发布日期：2099年4月6日",
    "附件⏎⏎先修主管。再修支管。",
    "〔2099〕80号⏎示范市人民政府办公室 二○九九年十月七日⏎10月6日召开会议。会议同意该方案。",
  })
  void itemsFieldsAndSignaturesAreNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage whole = Sources.passage(text.replace('⏎', '\n'));
    return HeadlessTitle.read(whole, HeadlessTitle.firstLines(whole)).map(Passage::text).orElse("");
  }
}
