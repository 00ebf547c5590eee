package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

class BarRowsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        // rows on lines, a line end within a cell, no line ends at all
        "|序号|任务|⏎|--|--|⏎|1|修管网|⏎|2|换水表|!序号,任务/--,--/1,修管网/2,换水表",
        "|序号|任务|⏎|--|--|⏎|1|修⏎管网|⏎|2|换水表|!序号,任务/--,--/1,修管网/2,换水表",
        "|序号|任务||--|--||1|修管网||2|换水表|!序号,任务/--,--/1,修管网/2,换水表",
        // marks of alignment, blanks, an empty cell
        "| 序号 | 任务 |⏎|:--|---:|⏎| 1 | |⏎!序号,任务/：--,---：/1,",
        // text between rows, and behind the table
        "|序号|任务|⏎|--|--|⏎|1|修管网|⏎续表⏎|2|换水表|⏎完!序号,任务/--,--/1,修管网/2,换水表",
        // two tables of different width
        "|甲|乙|⏎|--|--|⏎|1|2|⏎又⏎|甲|乙|丙|⏎|--|--|--|⏎|3|4|5|!甲,乙/--,--/1,2/甲,乙,丙/--,--,--/3,4,5",
      })
  void rowsAreToldByTheirBars(String text, String rows) {
    assertThat(read(text)).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "首页|新闻|公告|联系我们!''",
        "|序号|任务|⏎|1|修管网|!''",
        "|--|--|⏎|1|修管网|!''",
        "|序号|⏎|--|⏎|1|!''",
        "没有表格!''",
      })
  void barsWithoutARowOfDashesBelowAHeadAreNoTable(String text, String rows) {
    assertThat(read(text)).isEqualTo(rows);
  }

  private static String read(String text) {
    CleanText clean = Sources.clean(text.replace('⏎', '\n'));
    List<List<Passage>> rows = BarRows.read(clean, clean.all().span());
    return rows.stream()
        .map(row -> row.stream().map(Passage::text).collect(Collectors.joining(",")))
        .collect(Collectors.joining("/"));
  }
}
