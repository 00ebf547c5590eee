package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Sources;

class ValidityTests {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "本办法自2099年7月1日起施行。, 2099-07-01, -, 本办法自2099年7月1日起施行",
        "本办法自印发之日起施行。, 2099-05-06, -, 本办法自印发之日起施行",
        "本实施细则由市水务局负责解释，自公布之日起30日后施行。, 2099-06-05, -, 本实施细则由市水务局负责解释，自公布之日起30日后施行",
        "本办法自2099年7月1日起施行，有效期5年。, 2099-07-01, 2104-06-30, 本办法自2099年7月1日起施行，有效期5年",
        "本办法自二〇九九年七月一日起施行。有效期为三年。, 2099-07-01, 2102-06-30, 本办法自二〇九九年七月一日起施行。有效期为三年",
        "本通知自印发之日起实施，本通知有效期6个月。, 2099-05-06, 2099-11-05, 本通知自印发之日起实施，本通知有效期6个月",
        "本意见自2099年7月1日起执行，有效期至2101年12月31日。, 2099-07-01, 2101-12-31, 本意见自2099年7月1日起执行，有效期至2101年12月31日",
        "本政策自2099年7月1日起实施至2101年12月31日止。, 2099-07-01, 2101-12-31, 本政策自2099年7月1日起实施至2101年12月31日止",
        "本办法自发布之日起试行一年。, 2099-05-06, 2100-05-05, 本办法自发布之日起试行一年",
        "本通知有效期至2101年12月31日。, -, 2101-12-31, 本通知有效期至2101年12月31日",
        "本规定有效期自印发之日起5年。, 2099-05-06, 2104-05-05, 本规定有效期自印发之日起5年",
        "本办法自2099年7月1日起施行。本办法施行2年后由市水务局评估。, 2099-07-01, -, 本办法自2099年7月1日起施行",
        "本办法的有效期为2年。, -, 2101-05-05, 本办法的有效期为2年",
      })
  void aDocumentSaysFromWhenToWhenItIsInForce(
      String words, LocalDate from, LocalDate until, String quote) {
    Validity said = validity(words).orElseThrow();
    assertThat(said.from()).isEqualTo(Optional.ofNullable(from));
    assertThat(said.until()).isEqualTo(Optional.ofNullable(until));
    assertThat(said.words().printed()).isEqualTo(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Another paper, a duty, a plan's own years.
        "《乙市节水办法》自2099年7月1日起施行。",
        "按照本办法，各县自2099年7月1日起实施节水改造。",
        "本方案自2099年7月1日起在全市推开。",
        "本市自2099年7月1日起执行新水价。",
        "许可证有效期5年。",
        "本规划期限为2099年至2103年。",
        "本办法施行2年内完成整改。",
        "本计划自2099年1月1日起实施三年行动。",
        "本通知明确的补贴标准自2099年7月1日起执行。",
        "最低生活保障基本标准自2099年7月1日起执行。",
        "将《乙市节水办法》第九条“本办法自2099年1月1日起施行，有效期5年”修改为“长期有效”。",
        // No calendar has the day.
        "本办法自2099年2月30日起施行。",
        // Two papers issued together that say different things.
        "本办法自2099年7月1日起施行。\n本细则自2099年8月1日起施行。"
      })
  void whatIsSaidOfOthersOrAtOddsIsNone(String words) {
    assertThat(validity(words)).isEmpty();
  }

  private static Optional<Validity> validity(String words) {
    String text =
        "乙市人民政府关于印发《乙市节水办法》的通知\n乙政发〔2099〕1号\n各县人民政府：\n请落实。\n乙市人民政府\n2099年5月6日\n乙市节水办法\n第一条节约用水。\n第二条"
            + words
            + "\n";
    return Validity.of(DocumentSplitter.split(Sources.clean(text)).get(0));
  }
}
