package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.Passage;

/** What an item that is a task says of itself: heading, text, units, term and figures. */
class TaskFieldsTests {

  @ParameterizedTest
  @CsvSource({
    "'二、主要指标\n到2100年，全市指标如下：', 2100",
    "二、2100年主要预期目标, 2100",
    "'二、2100年主要预期目标\n（一）供水指标。', 2100",
    "二、主要指标, -",
    "'二、主要指标\n到2100年，全市明显好转。', -"
  })
  void theWordsAboveAListMaySetTheTermOfItsFigures(String above, String by) {
    String body =
        "一、总体要求。统一部署。\n"
            + above.replace("\\n", "\n")
            + "\n1.用水效率提高5%以上。（责任单位：市水利局）\n2.漏损率降到9%以下。（责任单位：市水利局）\n";

    assertThat(Papers.findings(Papers.PLAN, body).tasks())
        .hasSize(2)
        .allSatisfy(
            task ->
                assertThat(task.targets().get(0).due().map(TargetDue::by).orElse("-"))
                    .isEqualTo(by));
  }

  @ParameterizedTest
  @CsvSource({"一、主要目标, 623", "一、主要任务, ''"})
  void figuresOfAimsThatUnitsAnswerForNeedNoVerb(String section, String value) {
    String body = section + "\n1.财政收入增长较快。\n全市财政收入623亿元，收支平衡。（市财政局）\n2.用水量持平。\n全市用水量不变。（市水利局）\n";

    assertThat(
            Papers.findings("乙市2099年任务分解", body).tasks().stream()
                .flatMap(task -> task.targets().stream())
                .map(target -> target.value().toString().replaceAll("[^0-9]", ""))
                .collect(Collectors.joining()))
        .isEqualTo(value);
  }

  @Test
  void theSecondSentenceOfABracketMayNameOthers() {
    String item = "一、主要任务\n1.修好管网。先修主管。（市水利局负责，6月底前完成。";
    assertThat(Papers.findings(Papers.PLAN, item + "市财政局、市住建局等参与）\n").tasks())
        .extracting(Papers::units)
        .containsExactly("RESPONSIBLE:市水利局 SUPPORT:市财政局 SUPPORT:市住建局");
    assertThat(Papers.findings(Papers.PLAN, item + "市财政局6月底前报送情况）\n").tasks())
        .extracting(Papers::units)
        .containsExactly("RESPONSIBLE:市水利局");
  }

  @Test
  void theBracketMayBeginWithTheTerm() {
    assertThat(
            Papers.findings(
                    Papers.PLAN, "一、主要任务\n1.修好管网。先修主管。（2099年9月底前完成，由市水利局负责，市财政局配合）\n2.修支管。\n")
                .tasks()
                .get(0))
        .extracting(Papers::units)
        .isEqualTo("RESPONSIBLE:市水利局 SUPPORT:市财政局");
  }

  @Test
  void aHeadingEndsBeforeTheLabelOnItsLine() {
    assertThat(
            Papers.findings(
                    Papers.PLAN, "一、修好管网 责任单位：市水利局 完成时限：12月底\n二、比例调整为5：40：55。修好支管。（责任单位：市水利局）\n")
                .tasks())
        .extracting(task -> task.heading().map(Passage::text).orElse("-"), Papers::units)
        .containsExactly(
            tuple("修好管网", "RESPONSIBLE:市水利局"), tuple("比例调整为5：40：55", "RESPONSIBLE:市水利局"));
  }

  @Test
  void aCellMayHaveLabelsOfItsOwn() {
    assertThat(
            Papers.findings(
                    Papers.PLAN,
                    """
                    | 序号 | 任务 | 责任单位 |
                    | --- | --- | --- |
                    | 1 | 修好管网 | 牵头单位：市水利局；配合单位：市财政局、市审计局 |
                    | 2 | 换好水表 | 市水利局（配合单位：市财政局） |
                    """)
                .tasks())
        .extracting(Papers::units)
        .containsExactly("LEAD:市水利局 SUPPORT:市财政局 SUPPORT:市审计局", "RESPONSIBLE:市水利局 SUPPORT:市财政局");
  }

  @Test
  void fieldsMayHaveAFullStopBehindTheirNames() {
    TaskFinding task =
        Papers.findings(
                Papers.PLAN,
                "一、主要任务\n（一）修好管网\n1.工作目标。修好10公里。\n2.完成时限。2099年9月底前。\n3.责任单位。市水利局、市财政局。\n")
            .tasks()
            .get(0);
    assertThat(Papers.units(task)).isEqualTo("RESPONSIBLE:市水利局 RESPONSIBLE:市财政局");
    assertThat(task.deadline().map(due -> due.by().toString())).contains("2099-09");
  }

  @Test
  void aSentenceThatSaysWhoIsToActIsNoHeading() {
    assertThat(
            Papers.findings(Papers.PLAN, "1.各乡镇政府要结合实际制定本辖区的节水工作方案。按月报送进度。\n2.加强节水宣传。办好宣传周。\n")
                .tasks())
        .extracting(task -> task.heading().map(Passage::text).orElse("-"))
        .containsExactly("-", "加强节水宣传");
  }

  @Test
  void aLoneSentenceBeforeItsUnitsIsHeadingAndText() {
    TaskFinding task =
        Papers.findings(Papers.PLAN, "一、主要任务\n1.管网漏损率降到8%。（市水利局负责）\n2.修支管。再修。\n").tasks().get(0);
    assertThat(task.heading().map(Passage::printed)).contains("管网漏损率降到8%");
    assertThat(task.text().printed()).isEqualTo("管网漏损率降到8%。（市水利局负责）");
    assertThat(task.targets()).hasSize(1);
  }

  @Test
  void theLastTaskEndsWhereAnotherAnnexBegins() {
    assertThat(Papers.findings(Papers.PLAN, "一、修好管网。先修主管。\n附件2\n联络表\n市水利局 值班电话\n").tasks())
        .extracting(task -> task.text().printed())
        .containsExactly("先修主管。");
    assertThat(Papers.findings(Papers.PLAN, "一、修好管网。先修主管。附件2中的支管后修。\n").tasks())
        .extracting(task -> task.text().printed())
        .containsExactly("先修主管。附件2中的支管后修。");
  }
}
