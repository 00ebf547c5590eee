package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFactsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总投资（万元）",
        "2099年计划投资",
        "投资估算",
        "资金来源",
        "数量（个）",
        "计划数量",
        "工程量",
        "建设规模",
        "建设地点",
        "建设年限",
        "项目性质",
        "所在县区"
      })
  void whatAProjectCostsAndWhereItStandsIsAFact(String head) {
    assertThat(ProjectFacts.is(head)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"建设内容", "建设规模及内容", "投资任务", "资金筹措措施", "责任单位", "项目名称", "时限"})
  void workUnitsAndTermsAreNone(String head) {
    assertThat(ProjectFacts.is(head)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "序号 项目名称 建设规模 总投资（万元） 建设地点 责任单位,true",
    "序号 项目名称 总投资 年度投资 牵头单位 完成时限,true",
    // whose they are, not who is to build them
    "序号 项目名称 总投资 建设地点 年度投资 建设单位,false",
    "序号 姓名 工作单位 联系电话,false",
    // no sums or places, and nothing known
    "序号 甲 乙 责任单位,false",
  })
  void aTableOfProjectsHandsThemOut(String head, boolean expected) {
    assertThat(TableHead.isHead(Arrays.asList(head.split(" ")))).isEqualTo(expected);
  }
}
