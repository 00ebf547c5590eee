package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;
import org.zhengmai.loader.source.SpanPicture;

class DeadlinesTests {

  private static Deadlines deadlines(OptionalInt year, Passage text) {
    return new Deadlines(year, Brackets.of(text.text()));
  }

  private static Optional<DeadlineFinding> inText(Passage text) {
    return deadlines(OptionalInt.of(2099), text).of(text);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/zhengmai/loader/extract/deadlines.csv",
      delimiter = '|',
      numLinesToSkip = 2)
  void cellsTellTheLastMonthThatTheyAllow(
      @Nullable String printed, @Nullable String by, String what) {
    Passage cell = Sources.passage(printed == null ? "" : SpanPicture.textOf(printed));
    assertThat(
            deadlines(OptionalInt.of(2099), cell)
                .ofCell(cell)
                .map(found -> found.by().toString())
                .orElse(""))
        .as(what)
        .isEqualTo(by == null ? "" : by);
  }

  @Test
  void withoutTheDocumentsYearAMonthAloneIsNoDate() {
    Passage cell = Sources.passage("9月底前");
    assertThat(deadlines(OptionalInt.empty(), cell).ofCell(cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "修好道路。（责任单位：甲局；完成时间：⟦2099年9月底前⟧）",
        "修好道路。⏎责任单位：甲局⏎时间节点：⟦2099年三季度⟧⏎",
        "修好道路。（甲局牵头，完成时限：⟦9月底⟧）",
        "修好道路。此项工作于⟦2099年10月底前⟧完成。",
        "修好道路。〔市水利局牵头，市财政局配合，⟦2099年11月底前⟧完成〕",
        "⟦11月底前⟧完成等级测评。（牵头单位：市公安局；责任单位：各乡镇（街道））",
        "编制规划，明确方向，⟦2099年10月底前⟧完成3个乡镇规划编制工作。（责任单位：甲局，相关乡（镇）人民政府）",
        "各县于⟦5月10日前⟧完成作业设计编制和报批。",
        "⟦2099年底前⟧，试点县要制定经费标准，按月拨付。（市财政局牵头）",
        "以村为单位核定面积，⟦2099年10月底前⟧全部张榜公示。",
        "各县要编制规划，⟦2099年9月底前⟧完成，并与上位规划衔接。",
        "修好道路。此项工作由甲局牵头，乙局配合，于⟦2099年9月底前⟧完成。",
        "修好道路。本工作⟦2103年底前⟧全面完成。",
        "修好道路。（责任单位：甲局；完成时限：⟦2099年12月底前⟧完成，并长期坚持）",
        "修好道路。⏎进度安排：立即启动，⟦6月底前⟧完成⏎",
        "修好道路。⏎进度安排：4月底前完成招投标，5月开工建设，⟦9月底前⟧完工。⏎",
        "修好道路。⏎进度安排：⟦10月底前⟧全部建成投用。⏎",
        "修好道路。⏎进度安排：暑期施工，⟦9月底前⟧投入使用。⏎",
        "修好道路。（甲局、乙局负责，⟦7月底前⟧完成）",
        "修好道路。（甲局负责）（⟦2099年底前⟧全面完成）",
        "修好道路。⟦2099年底前⟧完成。（甲局负责）",
        "⟦9月底前⟧完成10家工厂的治理工作。",
        "⟦2100年底前⟧实现主要业务应用率达到80%以上。（责任单位：甲局）",
        "⟦年底前⟧全面建成道路。",
        "在已有事项基础上，⟦2099年8月底前⟧再下放一批事项。（甲局负责）",
        "⟦2099年底前⟧，完成负责人培训。[甲局负责。以下均需各县（区）落实]",
        "改造道路，⟦11月底前⟧完工。⏎责任单位：甲局⏎",
        "⟦12月底前⟧完成。⏎承办单位：甲局⏎",
        "3月底前完成编制，6月底前完成审核，⟦9月底前⟧上线。",
        "平台于⟦5月1日前⟧上线运行。（责任单位：甲局）",
        "⟦今年6月底前⟧建成道路。",
        "⟦明年6月底前⟧建成道路。",
        "制定目录。（甲部负责，⟦6月底前⟧完成。乙部、丙部参与）",
        "取消一批收费，建立目录，⟦2099年10月底前⟧完成。（甲局负责）",
        "⟦2099年底前⟧将职业资格全部退出目录。（甲部负责）",
        "⟦2099年底前⟧对违规设立的许可进行清理。（甲部牵头，各地区按职责分工负责）",
        "⟦2099年底前⟧由主管部门清理一批许可。（各省级人民政府负责）",
        "⟦2099年底前⟧企业开办时间减到5个工作日以内。（甲局牵头）",
        "⟦2099年底前⟧将证件减至46种以下，通关时间比2097年压缩50%以上。（甲署牵头）",
        "整治收费，⟦年内⟧完成。（甲局负责）",
        "6月底前完成主体工程，⟦9月底前⟧通车。",
        "修好道路。（市甲局牵头，⟦2100年12月底前⟧完成，各县区配合）",
        "修好道路。（⟦2099年9月底前⟧完成，由市甲局负责，市乙局、各县政府配合）",
        "修好道路。（市甲局〔牵头〕、市乙局，⟦2099年第三季度⟧）",
        "修好道路。（市甲局负责，⟦6月底前⟧）",
        "由市甲局牵头，会同市乙局，⟦2099年底前⟧实现道路全覆盖。",
        "⟦2099年10月底前⟧完成次年重点项目谋划。（甲局负责）",
        "⟦2099年底前⟧不动产登记时间压缩至3个工作日以内。（甲局负责）",
        "⟦2099年三季度前⟧企业开办时间压缩至1天以内。（甲局负责）",
        "修好道路30公里。由市甲局牵头，市乙局、市丙局等部门配合，⟦2099年底前⟧完成。",
        "修好道路30公里。由市甲局牵头，⟦9月底前⟧完成。",
        "新建老年食堂5个，全年开放。由市甲局牵头，⟦10月底前⟧完成。",
        "各乡镇要结合实际，于⟦6月底前⟧制定具体实施方案，报县发展改革局备案。",
        "各乡镇要按照方案要求，于⟦5月底前⟧完成摸底排查，形成问题台账，报县住建局。",
        "⟦9月底前⟧完成改造，确保次年春季投用。（甲局负责）",
        "⟦2101年底前⟧，所有县（市）建成综合服务平台并与省级平台联网。（牵头单位：甲厅）",
        "提高起征点。（甲部、乙局牵头，丙部按职责分工负责，⟦4月底前⟧出台相关政策）",
        "各单位要对照上级要求，于⟦2099年3月底前⟧完成办法的修订工作，并报主管部门备案。"
      })
  void labelsAndSentencesDateTheWholeItem(String picture) {
    String source = SpanPicture.textOf(picture);
    DeadlineFinding found = inText(Sources.passage(source)).orElseThrow();
    assertThat(SpanPicture.of(source, List.of(found.raw().span()))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2099年6月底前修好主干道，其余路段逐年推进。",
        "2099年6月底前完成主干道建设。逐年推进其余路段。",
        "6月底前报送方案，逐年推进。",
        "各县于5月10日前完成设计，逐年推进。再修旧路。",
        "修好道路。（责任单位：甲局；完成时间：长期坚持）",
        "自2099年1月1日起收费。",
        "修好道路。（甲局负责，6月底前出台办法，年内持续推进）",
        "新建道路3条（2099年底前完成），再修旧路。",
        "完成勘察，2099年6月底前完成。再修道路。",
        "办法于5月1日前印发，逐年推进。",
        "制定目录。（甲部负责。乙部6月底前报送意见）",
        "2099年底前将甲资格退出目录。再查乙资格。",
        "2099年底前由主管部门清理一批许可。逐年推进。",
        "2099年底前未实现达标的企业压减产能。（甲局负责）",
        "2099年底前由甲局拨付的资金用于修路。（甲局负责）",
        "2099年底前由于水情未开工的道路完成建设。（甲局负责）",
        "2099年底前对未完工的道路收回资金。（甲局负责）",
        "2099年底前企业实现的利润用于修路。（甲局负责）",
        "2099年底前到期的贷款实现展期。（甲局负责）",
        "修新路。修旧路。由市甲局牵头，2099年底前完成。",
        "2100年6月底前修好新路。由市甲局牵头，2099年底前完成。",
        "2101年底前，所有未建成平台的县（市）完成规划。逐年推进。",
        "提高起征点。（甲部负责，4月底前出台相关政策，年内持续推进）",
        "各乡镇要结合实际，于6月底前制定方案，全面推进整治，逐年提升。",
        "修新路。由市甲局牵头，2099年底前完成设计。",
        "各单位要对照上级要求，于2099年3月底前完成办法的修订工作。逐年推进。",
        "2099年底前企业开办时间减到5日以内，2100年压缩到3日以内。（甲局负责）",
        "该平台于2096年5月1日上线运行。",
        "各县区在2099年完成摸底的基础上持续推进整治。",
        "2099年底前对甲予以补助的资金由乙局落实。",
        "4月底前完成预案修订，汛前完成隐患排查。（责任单位：甲局）",
        "4月底前完成方案，6月底前进场，12月底前主体进度过半。",
        "2099年6月底前建成一期，二期2100年底前投运。",
        "6月底前报送名单，2099年9月30日建成的项目。",
        "修好道路（东路、西路，2099年6月底前）和桥。",
        "建成医院2所（东区医院，2099年6月；西区医院，2100年6月）。",
        "由市甲局牵头，会同市乙局，2099年底前实现道路全覆盖。再修桥。",
        "修好道路。"
      })
  void datesOfAPartAreNotTheItems(String text) {
    assertThat(inText(Sources.passage(text))).isEmpty();
  }

  @Test
  void theYearThatASentenceNamesHoldsForItsLaterMonths() {
    assertThat(inText(Sources.passage("2100年3月底前开工10座，12月底前完成。")).orElseThrow().by())
        .isEqualTo(YearMonth.of(2100, 12));
    assertThat(inText(Sources.passage("明年6月底前建成道路。")).orElseThrow().by())
        .isEqualTo(YearMonth.of(2100, 6));
    assertThat(inText(Sources.passage("次年6月底前建成道路。"))).isEmpty();
    assertThat(inText(Sources.passage("2100年3月完成招标，12月底前完成建设任务。")).orElseThrow().by())
        .isEqualTo(YearMonth.of(2100, 12));
    assertThat(inText(Sources.passage("围绕2101年10月运动会筹办，相关场馆改造，9月底前全面完成。")).orElseThrow().by())
        .isEqualTo(YearMonth.of(2099, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲县、乙县应在2099年6月底前制定并印发规划。",
        "全面落实方案要求，2099年6月底前，基本完成全市整治任务。",
      })
  void theOneSentenceOfATaskMayNameItsDayFurtherOn(String body) {
    assertThat(dates(body)).containsExactly(LocalDate.of(2099, 6, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲县应在2099年6月底前制定规划。其后逐步实施。",
        "修好主干道，2099年6月底前，完成甲桥。",
      })
  void aDayOfAPartIsNotTheTasks(String body) {
    assertThat(dates(body)).isEmpty();
  }

  @Test
  void theYearOfAPlanOrOfASectionIsThatOfItsMonths() {
    String text =
        """
        乙市人民政府办公室关于印发2099年节水任务的通知
        乙政办发〔2098〕8号
        各县人民政府：
        现印发给你们。
        乙市人民政府办公室
        2098年12月28日
        2099年节水任务
        一、重点任务
        1.修好管网。先修主管。（市水利局负责，9月底前完成）
        二、2100年度重点任务
        2.换好水表。再换水表。（市水利局负责，6月底前完成）
        """;
    assertThat(Extractor.extract(Sources.of(text)).get(0).tasks())
        .extracting(task -> task.deadline().map(due -> due.by().toString()).orElse("-"))
        .containsExactly("2099-09", "2100-06");
  }

  private static List<LocalDate> dates(String body) {
    return Papers.findings(Papers.PLAN, "一、主要任务\n（一）修路。" + body + "\n（二）种树。种好。\n").tasks().stream()
        .flatMap(task -> task.deadline().stream())
        .map(DeadlineFinding::lastDay)
        .toList();
  }
}
