package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceText;

class TargetTests {

  private static final String NONE = "-";

  @ParameterizedTest(name = "{3}: {1}")
  @CsvFileSource(resources = "targets.csv", numLinesToSkip = 1)
  void readsWhatTheTextCommitsToAndNothingElse(
      String setting, String text, String expected, String what) {
    assertThat(drawn(targets(setting, text))).as(what).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{3}: {1}")
  @CsvFileSource(resources = "targets.csv", numLinesToSkip = 1)
  void standsWhereItSays(String setting, String text, String expected, String what) {
    for (TargetFinding target : targets(setting, text)) {
      String source = target.raw().clean().source().quote(target.raw().span());
      assertThat(source).as(what).isEqualTo(target.raw().printed());
      assertThat(text).contains(source);
      target.indicator().ifPresent(name -> assertThat(source).contains(name.printed()));
      target.unit().ifPresent(unit -> assertThat(source).contains(unit));
    }
  }

  @Test
  void tellsIndicatorScopeAndTermAsPrinted() {
    TargetFinding target = targets("TASK", "到2100年底，每个县（市、区）普惠托位占比不低于65%，其他事项另行通知。").get(0);

    assertThat(target.raw().printed()).isEqualTo("每个县（市、区）普惠托位占比不低于65%");
    assertThat(target.indicator().orElseThrow().printed()).isEqualTo("普惠托位占比");
    assertThat(target.scope()).contains("每个县（市、区）");
    assertThat(target.due().orElseThrow().raw().printed()).isEqualTo("到2100年底");
    assertThat(target.due().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2100, 12, 31));
    assertThat(target.rule().name()).isEqualTo("target-comparison");
  }

  @Test
  void readsTheFiguresOfAReportsComingYearAsItsOwn() {
    DocumentFindings report =
        Extractor.extract(
                source(
                    """
                    政府工作报告

                    ——2099年1月9日在青原市第九届人民代表大会第三次会议上

                    各位代表：

                    现在，我代表市人民政府作报告。

                    一、2098年工作回顾

                    （一）经济稳中有进。生产总值增长5.1%，新建学校12所。

                    二、2099年重点工作

                    主要预期目标是：生产总值增长6%左右。

                    （一）扩大有效投资。新建学校15所，高新技术企业达到90家。
                    """))
            .get(0);

    assertThat(drawn(report.targets())).isEqualTo("~ 6 % @2099 ; = 15 所 @2099 ; >= 90 家 @2099");
    assertThat(report.tasks()).allSatisfy(task -> assertThat(task.targets()).isEmpty());
  }

  @Test
  void readsTheMeasureOfATableAndItsColumnOfAims() {
    DocumentFindings table =
        Extractor.extract(
                source(
                    """
                    青原市养老服务重点任务分工表

                    | 序号 | 重点任务 | 工作目标 | 工作内容 | 责任单位 | 完成时限 |
                    | --- | --- | --- | --- | --- | --- |
                    | 1 | 建设食堂 | 覆盖率达到90% | 利用社区用房新建老年食堂30家，统一标识和服务规范。 | 市民政局 | 2099年6月 |
                    | 2 | 培训护理员 | 持证率达到95% | 依托院校开展护理员培训，合格后发给证书。 | 市人社局 | 2099年9月 |
                    """))
            .get(0);

    assertThat(table.tasks())
        .extracting(task -> drawn(task.targets()))
        .containsExactly(">= 90 % ; = 30 家", ">= 95 %");
  }

  @Test
  void staysQuickOnHostileRepetition() {
    for (String piece : List.of("1", "1个", "不低于", "（1个", "“", "1—", "到2100年", "新建1个、", "的，")) {
      String text = "新建示范点" + piece.repeat(500_000 / piece.length()) + "。";
      Passage all = CleanText.of(source(text)).all();
      Targets targets = new Targets(OptionalInt.of(2099), Brackets.of(all.text()));
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> targets.ofTask(Optional.empty(), all), piece);
    }
  }

  private static List<TargetFinding> targets(String setting, String text) {
    boolean aims = setting.equals("AIMS");
    String body = aims ? "一、主要目标\n\n" + text + "\n" : "一、重点任务\n\n（一）办好示例事项。" + text + "\n";
    DocumentFindings findings =
        Extractor.extract(
                source(
                    """
                    青原市人民政府办公室关于印发青原市示例事项实施方案的通知

                    青政办发〔2099〕7号

                    各县（市、区）人民政府，市直各单位：

                    现将《青原市示例事项实施方案》印发给你们，请认真组织实施。

                    青原市人民政府办公室

                    2099年3月1日

                    青原市示例事项实施方案

                    """
                        + body
                        + "\n二、其他事项\n\n（一）做好宣传。营造良好氛围，确保取得实效。\n"))
            .get(0);
    return aims ? findings.targets() : findings.tasks().get(0).targets();
  }

  private static SourceText source(String text) {
    return new SourceText("example.txt", "example.txt", "0", "UTF-8", text);
  }

  private static String drawn(List<TargetFinding> targets) {
    return targets.isEmpty()
        ? NONE
        : targets.stream().map(TargetTests::drawn).collect(Collectors.joining(" ; "));
  }

  private static String drawn(TargetFinding target) {
    String due = target.due().map(term -> " @" + term.by()).orElse("");
    return target.comparator().sign()
        + " "
        + drawn(target.value())
        + target.unit().map(unit -> " " + unit).orElse(" " + NONE)
        + due;
  }

  private static String drawn(TargetValue value) {
    if (value instanceof TargetValue.Range range) {
      return range.low() + ".." + range.high();
    }
    return value instanceof TargetValue.Ratio ratio
        ? ratio.text()
        : ((TargetValue.Single) value).number().toString();
  }
}
