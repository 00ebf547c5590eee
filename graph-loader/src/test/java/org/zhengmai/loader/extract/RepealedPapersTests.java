package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.document.DocumentNumber;

/** What a paper that repeals others says of those that it lists. */
class RepealedPapersTests {

  private static final String TITLE = "乙市人民政府关于废止部分规范性文件的通知";

  private static String cited(String title, String body) {
    return Papers.findings(title, body).citations().stream()
        .map(c -> c.relation() + " " + c.number().map(DocumentNumber::canonical).orElse("?"))
        .collect(Collectors.joining(", "));
  }

  @Test
  void whatItListsIsRepealed() {
    assertThat(
            cited(
                TITLE,
                """
                根据《甲省文件管理办法》（甲政发〔2097〕5号）要求，经研究，决定废止下列文件：
                一、《乙市节水办法》（乙政发〔2091〕1号）
                二、乙市人民政府办公室关于印发乙市供水办法的通知（乙政发〔2091〕2号）
                本通知自印发之日起施行。
                """))
        .isEqualTo("BASIS 甲政发〔2097〕5号, REPEALS 乙政发〔2091〕1号, REPEALS 乙政发〔2091〕2号");
  }

  @Test
  void whatStaysInForceIsNot() {
    assertThat(
            cited(
                "乙市人民政府关于公布废止和继续有效文件目录的通知",
                """
                为落实《甲省文件管理办法》（甲政发〔2097〕5号）和《甲省清理方案》（甲政发〔2097〕6号）等文件，对文件进行了清理。
                附件1
                废止的文件目录
                1.乙市人民政府关于节水的通知（乙政发〔2091〕1号）
                附件2
                继续有效的文件目录
                1.乙市人民政府关于供水的通知（乙政发〔2091〕2号）
                """))
        .isEqualTo(
            "BASIS 甲政发〔2097〕5号, BASIS 甲政发〔2097〕6号, REPEALS 乙政发〔2091〕1号, REFERENCES 乙政发〔2091〕2号");
  }

  @Test
  void rowsOfATableAreRepealedToo() {
    assertThat(
            cited(
                TITLE,
                """
                经研究，决定废止2件文件。
                | 序号 | 文件名称 | 文号 |
                | --- | --- | --- |
                | 1 | 关于节水的通知 | 乙政发〔2091〕1号 |
                | 2 | 印发《乙市供水办法》的通知 | 乙政发〔2091〕2号 |
                """))
        .isEqualTo("REPEALS 乙政发〔2091〕1号, REPEALS 乙政发〔2091〕2号");
  }

  @Test
  void aPaperThatOnlyAsksToClearUpRepealsNothing() {
    assertThat(cited("乙市人民政府关于做好文件清理工作的通知", "一、《乙市节水办法》（乙政发〔2091〕1号）\n二、《乙市供水办法》（乙政发〔2091〕2号）\n"))
        .doesNotContain("REPEALS");
  }

  @Test
  void aNumberedNameOfAPaperIsNoTitle() {
    assertThat(
            Papers.document(TITLE, "一、《乙市节水办法》\n二、乙市人民政府关于供水的通知（乙政发〔2091〕2号）\n")
                .title()
                .orElseThrow()
                .text())
        .isEqualTo(TITLE);
  }
}
