package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Sources;

class TextPartsTests {

  private static final String TABLE = "|序号|任务|责任单位|⏎|--|--|--|⏎|1|修路|市交通局|⏎";

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "一、甲⏎T!一、甲",
        "一、甲⏎T二、乙⏎三、丙⏎!一、甲/二、乙三、丙",
        "一、甲⏎T二、乙类任务⏎T三、丙⏎!一、甲/二、乙类任务/三、丙",
        // rows of other things part it too, with bars, tabs or tags
        "一、甲⏎T二、乙⏎|姓名|职务|⏎三、丙⏎!一、甲/二、乙/三、丙",
        "一、甲⏎T二、乙⏎姓名⇥职务⇥电话⏎三、丙⏎!一、甲/二、乙/三、丙",
        "一、甲⏎T二、乙⏎<table><tr><td>姓名</td><td>职务</td></tr></table>⏎三、丙⏎!一、甲/二、乙/三、丙",
        // one bar or tab is in the text
        "一、甲⏎T⇥二、乙|⏎三、丙⏎!一、甲/二、乙|三、丙",
        "T!''",
      })
  void whatStandsInNoTableIsInParts(String picture, String parts) {
    String text = picture.replace("T", TABLE).replace('⏎', '\n').replace('⇥', '\t');
    CleanText clean = Sources.clean(text);
    List<Table> tables = new PipeTable().read(SourceLine.of(text), clean);
    assertThat(
            TextParts.of(clean.all(), tables).stream()
                .map(Passage::text)
                .collect(Collectors.joining("/")))
        .isEqualTo(parts);
  }
}
