package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Sources;

/** Where a table of tasks ends, and where its rows go on. */
class TableEndsTests {

  private static final String HEAD = "|序号|任务|责任单位|时限|\n|--|--|--|--|\n";
  private static final String ROWS = HEAD + "|1|修路|市交通局|6月|\n|2|种树|市林业局|9月|\n";
  private static final String READ = "1修路市交通局6月 2种树市林业局9月";

  /** The rows of the tables of tasks, their cells run together; a bar between two tables. */
  private static String rows(String text) {
    CleanText clean = Sources.clean(text);
    List<SourceLine> lines = SourceLine.of(text);
    return TableParser.ALL.stream()
        .map(parser -> parser.read(lines, clean))
        .filter(tables -> !tables.isEmpty())
        .findFirst()
        .orElseThrow()
        .stream()
        .map(TableEndsTests::rows)
        .collect(Collectors.joining(" | "));
  }

  private static String rows(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Passage::text).collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a title above the next table, whether it has dashes or not
        "附件2\n联络员登记表\n|单位|姓名|职务|联系电话|\n|--|--|--|--|\n|市民政局|甲某某|科长|1|\n",
        "经费预算表\n|项目|金额|来源|备注|\n|中心|500万元|财政|2099年|\n",
        "指标表\n|甲|乙|丙|丁|\n|床位|张|4|5|\n",
        // no title: dashes below its head, or words of other columns
        "|甲|乙|丙|丁|\n|--|--|--|--|\n|床位|张|4|5|\n",
        "|指标|单位|2098年|2103年|\n|床位|张|4|5|\n",
        "|序号|姓名|工作单位|联系电话|\n|1|甲某某|市民政局|1|\n|3|乙某某|市民政局|2|\n",
        "|序号|项目名称|总投资（万元）|建设地点|备注|\n|--|--|--|--|--|\n|3|中心|500|甲县|续建|\n",
        // prose, with a table behind it
        "二、保障措施\n（一）加强领导。成立专班。\n附件：\n|甲县|甲某某|科长|1|\n",
        // what tells of the table
        "|注：|以上任务按季度报送|||\n",
        "|备注|排名第一的为牵头单位|||\n|3|浇水|市水利局|3月|\n",
        "|填表人：甲某某|联系电话：1|市民政局|3月1日|\n",
        // words for a number, and a post where units belong
        "|市民政局|甲某某|科长|1|\n",
        // a row that nobody filled
        "|3||||\n",
      })
  void aTableEndsWhereAnotherThingBegins(String behind) {
    assertThat(rows(ROWS + behind)).isEqualTo(READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the next number, whatever the page prints between
        "|3|浇水|市水利局|3月|\n",
        "续表\n|3|浇水|市水利局|3月|\n",
        "|3|浇水|市水利局|3月|\n|--|--|--|--|\n",
        "示例市节水方案任务表\n" + HEAD + "|3|浇水|市水利局|3月|\n",
        // a merged number above dashes that text recognition drew on a new page
        "||浇水|市水利局|3月|\n|--|--|--|--|\n",
        // a heading over rows that count anew
        "二、浇水工程\n|1|浇水|市水利局|3月|\n",
      })
  void aTableGoesOnWhereItsRowsDo(String behind) {
    assertThat(rows(ROWS + behind)).startsWith(READ + " ").endsWith("浇水市水利局3月").doesNotContain("|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、甲。建立台账。\n" + HEAD + "|1|浇水|市水利局|3月|\n",
        "一、甲。建立台账。\n|3|浇水|市水利局|3月|\n",
      })
  void proseBetweenRowsIsInNoTable(String behind) {
    assertThat(rows(ROWS + behind)).startsWith(READ + " | ").endsWith("浇水市水利局3月");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "序号\t任务\t责任单位\t时限\n1\t修路\t市交通局\t6月\n2\t种树\t市林业局\t9月\n附件2\n指标\t单位\t2098年\t2103年\n床位\t张\t4\t5\n",
        "序号\t任务\t责任单位\t时限\n1\t修路\t市交通局\t6月\n2\t种树\t市林业局\t9月\n姓名\t职务\n甲某某\t科长\n乙某某\t科员\n",
        "<table><tr><td>序号</td><td>任务</td><td>责任单位</td><td>时限</td></tr><tr><td>1</td><td>修路</td><td>市交通局</td>"
            + "<td>6月</td></tr></table><table><tr><td>2</td><td>种树</td><td>市林业局</td><td>9月</td></tr></table>"
            + "<table><tr><td>甲某某</td><td>科长</td><td>市林业局</td><td>1</td></tr></table>",
        "序号\n任务\n责任单位\n时限\n1\n修路\n市交通局\n6月\n2\n种树\n市林业局\n9月\n联系表\n序号\n姓名\n单位\n电话\n1\n甲某某\n市民政局\n1\n",
        "序号\n任务\n责任单位\n时限\n1\n修路\n市交通局\n6月\n2\n种树\n市林业局\n9月\n填表人：甲某某\n",
        "序号\n|\n任务\n|\n责任单位\n|\n时限\n|\n1\n|\n修路\n|\n市交通局\n|\n6月\n|\n2\n|\n种树\n|\n市林业局\n|\n9月\n|\n序号\n|\n姓名\n|\n单位\n|\n电话\n|\n3\n|\n甲某某\n|\n市民政局\n|\n1\n|\n",
      })
  void tablesOfOtherFormsEndThereToo(String text) {
    assertThat(rows(text)).isEqualTo(READ);
  }
}
