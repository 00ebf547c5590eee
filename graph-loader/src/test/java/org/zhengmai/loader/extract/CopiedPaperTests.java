package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

/** Papers in forms that copies of other provinces have. */
class CopiedPaperTests {

  private static String tasks(DocumentFindings found) {
    return found.tasks().stream()
        .map(
            task ->
                (task.label() + " " + task.heading().map(Passage::printed).orElse("-") + " ")
                    + Papers.units(task))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void articlesStandBelowTheirParts() {
    assertThat(
            tasks(
                Papers.findings(
                    "乙县人民政府关于印发乙县支持工业若干措施的通知",
                    """
                    第一部分 招商
                    第一条 投资奖（牵头单位：县工信局）
                    1.对新建项目给予奖励。
                    2.对扩建项目给予奖励。
                    第二部分 经营
                    第二条 贡献奖（牵头单位：县税务局）
                    3.对纳税较多的企业给予奖励。
                    """)))
        .isEqualTo("第一条 投资奖 LEAD:县工信局\n第二条 贡献奖 LEAD:县税务局");
  }

  @Test
  void circledPointsWithUnitsOfTheirOwnAreTasks() {
    assertThat(
            tasks(
                Papers.findings(
                    Papers.PLAN,
                    """
                    一、主要任务
                    （一）修好管网
                    ①修好主管。（责任单位：市水利局）
                    ②修好支管。（责任单位：市住建局）
                    """)))
        .isEqualTo("① 修好主管 RESPONSIBLE:市水利局\n② 修好支管 RESPONSIBLE:市住建局");
  }

  @Test
  void circledPointsOfOneTaskAreItsParts() {
    assertThat(
            tasks(
                Papers.findings(
                    Papers.PLAN,
                    """
                    一、主要任务
                    （一）修好管网。分两步：
                    ①修好主管。
                    ②修好支管。
                    （责任单位：市水利局）
                    """)))
        .isEqualTo("（一） 修好管网 RESPONSIBLE:市水利局");
  }

  @Test
  void annexesListedBehindAShortWordAreNoTasks() {
    assertThat(Papers.tasks(Papers.PLAN, "一、修好管网。先修主管。\n二、换好水表。再换水表。\n附：1.任务分工表\n2.联系人名单\n"))
        .isEqualTo("一 二");
  }

  @Test
  void whatStandsBehindTheSignatureOfAReplyDecidesNothing() {
    assertThat(
            Papers.tasks(
                "乙市人民政府关于同意建立节水联席会议制度的批复",
                """
                一、同意建立联席会议制度。
                附件：节水联席会议制度
                乙市人民政府
                2099年5月6日
                节水联席会议制度
                一、主要职责。统筹节水工作。
                二、议事规则。每年开会。
                """))
        .isEqualTo("一");
  }

  @Test
  void aNoticeWithoutATitleHasTheNumberOfItsHead() {
    DocumentFindings found =
        Extractor.extract(
                Sources.of(
                    """
                    文号 | 乙政办〔2099〕11号 | 索引号 | 123 |
                    各县（市、区）人民政府，市人民政府各部门：
                    现将重点工作任务分解如下：
                    一、修好管网。先修主管。
                    二、换好水表。再换水表。
                    """))
            .get(0);
    assertThat(found.document().number().orElseThrow().number().orElseThrow().canonical())
        .isEqualTo("乙政办〔2099〕11号");
  }

  @Test
  void theDayMayStandBelowTheListOfAnnexes() {
    DocumentFindings found = Papers.findings(Papers.PLAN, "一、修好管网。先修主管。\n附件：乙市任务分解表\n二○九九年四月十三日\n");
    assertThat(found.document().date().orElseThrow()).hasToString("2099-04-13");
  }

  @Test
  void aimsMayBeStatedAboveTheFirstItem() {
    DocumentFindings found =
        Papers.findings(
            Papers.PLAN,
            "2099年全市主要预期目标是：用水总量下降5%左右；节水普及率达到98%以上。去年用水8亿立方米。\n一、修好管网。先修主管。\n二、换好水表。再换水表。\n");
    assertThat(found.targets())
        .extracting(target -> target.raw().printed())
        .containsExactly("用水总量下降5%左右", "节水普及率达到98%以上");
  }

  @Test
  void aPaperThatIsCarriedOutIsNotTheNoticesOwn() {
    DocumentFindings found =
        Papers.findings(
            "乙市人民政府关于分解落实《节水报告》的通知", "现将《节水报告》确定的任务分解如下：\n一、修好管网。先修主管。\n二、换好水表。再换水表。\n");
    assertThat(found.citations())
        .extracting(
            citation -> citation.relation() + ":" + citation.title().orElseThrow().printed())
        .containsExactly("BASIS:节水报告");
  }
}
