package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

class OtherHeadTests {

  private static List<String> cells(String row) {
    return Arrays.asList(row.split("/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位/姓名/职务/联系电话",
        "序号/姓名/单位/电话",
        "指标/单位/2098年/2103年",
        "指标名称/计量单位/现状值/目标值/属性",
        "项目/金额（万元）/资金来源/备注",
        "序号/项目名称/总投资（万元）/建设地点/备注",
        "姓名/职务",
      })
  void wordsOfOtherColumnsAreAHead(String row) {
    assertThat(OtherHead.is(cells(row))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/修路/市交通局/6月",
        "项目/修路/市交通局/6月",
        "安全工作/落实重点任务/各有关单位",
        "道路/数量/市交通局",
        "备注//",
        "市民政局/甲某某/科长/1",
      })
  void rowsAreNone(String row) {
    assertThat(OtherHead.is(cells(row))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"序号/姓名/单位/电话/1", "联络员名单/单位/姓名/职务", "示例市专班联系表/姓名/职务/电话"})
  void cellsOnLinesMayBeginOne(String lines) {
    assertThat(OtherHead.begins(passages(lines), 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"序号/任务/责任单位/时限", "项目/数量/市交通局", "公布名单/市交通局/6月", "姓名/职务", "序号"})
  void cellsOfTasksBeginNone(String lines) {
    assertThat(OtherHead.begins(passages(lines), 0)).isFalse();
  }

  private static int end(String text, int at) {
    int end = text.indexOf('/', at);
    return end < 0 ? text.length() : end;
  }

  private static List<Passage> passages(String lines) {
    CleanText clean = Sources.clean(lines);
    List<String> cells = cells(lines);
    return cells.stream()
        .map(cell -> clean.text().indexOf(cell))
        .map(at -> new Passage(clean, at, end(clean.text(), at)))
        .toList();
  }
}
