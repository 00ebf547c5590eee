package org.zhengmai.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.resolve.Level;
import org.zhengmai.loader.resolve.Region;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.Sources;

/** The level of a table of tasks that names no place. */
class DocumentPlaceTests {

  private static DocumentPlace place(String units) {
    SourceText source =
        Sources.of(
            "2099年重点任务责任分解表\n\n序号 | 工作任务 | 责任单位\n1 | 修好道路三条 | "
                + units
                + "\n2 | 种树百万株 | "
                + units
                + "\n");
    DocumentFindings findings = Extractor.extract(source).get(0);
    return DocumentPlace.of(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "CITY,市交通局、市财政局",
    "CITY,州交通局、州财政局",
    "DISTRICT,区交通局、区财政局",
    "DISTRICT,县交通局、县财政局",
    "PROVINCIAL,省交通厅、省财政厅",
    "DISTRICT,市交通局、各乡镇人民政府",
    "NATIONAL,教育部、国家卫生健康委、市场监管总局",
    "NATIONAL,财政部、国家税务总局",
    "DISTRICT,市政工程处、市政园林局、区交通局"
  })
  void howUnitsBeginTellsTheLevel(Level level, String units) {
    assertThat(place(units).level()).isEqualTo(level);
    assertThat(place(units).region()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "DISTRICT,区教育局文明创建工作方案",
    "DISTRICT,全县道路整治工作方案",
    "CITY,市监察局专项治理工作方案",
  })
  void theTitleMayBeginWithWhoseItIs(Level level, String title) {
    SourceText source = Sources.of(title + "\n\n一、修好道路。先修主干道。（责任单位：修路科）\n");
    assertThat(DocumentPlace.of(Extractor.extract(source).get(0)).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "为落实部署，结合朔州实际，制定本意见。,朔州市",
    "为落实部署，结合朔州市实际，现提出如下意见。,朔州市",
    "为落实部署，结合工作实际，制定本意见。,",
  })
  void theSentenceThatSaysWhyItIsMadeNamesThePlace(String sentence, String region) {
    SourceText source =
        Sources.of("关于支持节水的十条意见\n\n" + sentence + "\n\n1.修好道路。责任单位：市交通局。\n2.种树百万株。责任单位：市林业局。\n");
    Region found = DocumentPlace.of(Extractor.extract(source).get(0)).region();

    assertThat(found == null ? null : found.name()).isEqualTo(region);
  }

  @ParameterizedTest
  @CsvSource({"区交通运输厅、区财政厅", "交通局、财政局", "市交通局、杏林街道", "教育部、乙公司"})
  void whatMayStandAtTwoLevelsTellsNothing(String units) {
    assertThat(place(units).level()).isNull();
  }
}
