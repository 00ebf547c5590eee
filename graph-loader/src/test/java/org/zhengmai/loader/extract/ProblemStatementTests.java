package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.Passage;

/** Items that tell what is amiss and then how it is put right; ⏎ ends a line. */
class ProblemStatementTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "污水厂超负荷运行。2100年，平均负荷率达108%。⏎责任单位：市水利局⏎整改目标：达标率达到100%。⏎|达标率达到100%",
        "污水厂超负荷运行，负荷率达108%。⏎整改措施：新建泵站3座。⏎责任单位：市水利局⏎|新建泵站3座",
        "污水厂扩容。2100年，处理率达108%。⏎责任单位：市水利局⏎整改时限：2100年⏎|处理率达108%",
        "做好整改。整改目标：达标率达到100%，新建泵站3座。⏎责任单位：市水利局⏎|达标率达到100% 新建泵站3座"
      })
  void itsFiguresAreNoTargets(String item, String targets) {
    String body = "一、问题整改\n问题一：" + item.replace('⏎', '\n') + "问题二：管网破损。先修主管。\n责任单位：市水利局\n";

    assertThat(
            Papers.findings(Papers.PLAN, body).tasks().get(0).targets().stream()
                .map(TargetFinding::raw)
                .map(Passage::printed)
                .collect(Collectors.joining(" ")))
        .isEqualTo(targets);
  }
}
