package org.zhengmai.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.source.Sources;
import org.zhengmai.loader.witness.Witness;

/** A paper that is named in passing, and again where something is done to it. */
class CitedTwiceTests {

  private static final String NAMED = "《乙市渔港办法》（乙政发〔2090〕1号）印发以来，成效明显。";

  @ParameterizedTest
  @CsvSource({
    "《乙市渔港办法》（乙政发〔2090〕1号）停止执行。,REPEALS",
    "对《乙市渔港办法》（乙政发〔2090〕1号）作如下修改。,AMENDS",
    "现将《乙市渔港办法》（乙政发〔2090〕1号）转发给你们。,FORWARDS",
    "请继续学习《乙市渔港办法》（乙政发〔2090〕1号）。,-",
  })
  void whatIsDoneToItIsNotHiddenByItsFirstName(String words, String relation) {
    assertThat(relations(NAMED + words)).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({
    "《乙市渔港办法》（乙政发〔2090〕1号）停止执行。,REPEALS",
    "请学习《乙市渔港办法》（乙政发〔2090〕1号）。,-",
  })
  void norByItsNameInAnotherPart(String words, String relation) {
    String items = "\n一、保障措施\n（一）加强学习。" + NAMED + "\n乙市人民政府\n2099年5月6日\n附件：";
    assertThat(relations(NAMED + items + words)).isEqualTo(relation);
  }

  private static String relations(String words) {
    String text = "乙市人民政府关于节水的通知\n乙政发〔2099〕1号\n各县人民政府：\n" + words + "\n";
    DocumentRecord record =
        RecordBuilder.build(List.of(Witness.of(Extractor.extract(Sources.of(text)).get(0))));
    List<String> lines =
        record.citations().stream()
            .map(CitationRecord::line)
            .filter(Objects::nonNull)
            .map(claim -> claim.relation().name())
            .toList();
    return lines.isEmpty() ? "-" : String.join(",", lines);
  }
}
