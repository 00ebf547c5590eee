package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.document.DocumentNumber;

/** What a paper that repeals others says of those that it lists. */
class RepealedPapersTests {

  private static final String TITLE = "乙市人民政府关于废止部分规范性文件的通知";

  private static String cited(String title, String body) {
    DocumentFindings found = Papers.findings(title, body);
    return Stream.concat(
            found.citations().stream(),
            found.tasks().stream().flatMap(task -> task.citations().stream()))
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "因施行期未届满，继续有效。",
        "因部分条款与上位法不一致，修改后重新公布。",
        "因有效期届满，继续有效至2101年12月31日。",
        "因适用期届满，有效期延长至2101年。"
      })
  void whatIsKeptForAReasonIsNot(String reason) {
    assertThat(cited(TITLE, "决定废止下列文件：\n一、《乙市节水办法》（乙政发〔2091〕1号）" + reason + "\n"))
        .isEqualTo("REFERENCES 乙政发〔2091〕1号");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"，已被2098年修改后的《甲省节水条例》替代。", "，因上位法修改后不一致，予以废止。", "，适用期已过，不再保留。", "（有效期届满未延长）"})
  void whatEndsForAReasonIsRepealed(String reason) {
    assertThat(cited(TITLE, "决定废止下列文件：\n一、《乙市节水办法》（乙政发〔2091〕1号）" + reason + "\n"))
        .startsWith("REPEALS 乙政发〔2091〕1号");
  }

  @Test
  void anyHeadingMaySortThem() {
    String body =
        """
        决定废止下列文件：
        一、综合类
        1.《乙市节水办法》（乙政发〔2091〕1号）
        二、市水利局（1件）
        1.《乙市供水办法》（乙政发〔2091〕2号）
        """;

    assertThat(cited(TITLE, body)).isEqualTo("REPEALS 乙政发〔2091〕1号, REPEALS 乙政发〔2091〕2号");
    assertThat(Papers.tasks(TITLE, body)).isEmpty();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乙市人民政府关于开展文件清理工作的通知",
        "乙市人民政府关于做好失效文件处理工作的通知",
        "乙市规范性文件清理办法",
        "乙市人民政府关于清理政策措施的实施意见"
      })
  void whatSaysHowToClearUpRepealsNothing(String title) {
    assertThat(cited(title, "一、下列文件应当废止：\n1.《乙市节水办法》（乙政发〔2091〕1号）\n2.对照《乙市目录》开展自查。\n"))
        .doesNotContain("REPEALS");
  }

  @Test
  void whatIsSaidBesideTheListRepealsNoOther() {
    assertThat(
            cited(
                TITLE,
                """
                经研究，决定废止下列文件：
                1.《乙市节水办法》（乙政发〔2091〕1号），已被《甲省节水条例》替代
                2.关于贯彻《甲省供水条例》的实施意见（乙政发〔2091〕2号）
                3.《乙市排水办法》（乙政发〔2091〕3号）与现行规定不一致
                4.《乙市新排水办法》（乙政发〔2099〕3号）自2099年5月1日起施行。
                5.与《甲省排水条例》不一致的，以条例为准。
                """))
        .isEqualTo(
            "REPEALS 乙政发〔2091〕1号, REFERENCES ?, REFERENCES ?, REPEALS 乙政发〔2091〕2号, REPEALS 乙政发〔2091〕3号, REFERENCES 乙政发〔2099〕3号, REFERENCES ?");
  }

  @Test
  void whyAPaperEndsLeavesItInTheList() {
    assertThat(
            cited(
                TITLE,
                """
                一、废止的文件
                《乙市节水办法》（乙政发〔2091〕1号），已被《甲省节水条例》替代。
                1.《乙市供水办法》（乙政发〔2091〕2号），因上位法修改，不再适用。
                二、继续有效的文件
                《乙市排水办法》（乙政发〔2091〕3号），因工作需要，继续有效。
                """))
        .isEqualTo(
            "REFERENCES 乙政发〔2091〕3号, REPEALS 乙政发〔2091〕1号, REFERENCES ?, REPEALS 乙政发〔2091〕2号");
  }

  @Test
  void whatIsChangedIsNotRepealed() {
    assertThat(
            cited(
                "乙市人民政府关于废止和修改部分规章的决定",
                """
                一、废止下列规章
                （一）《乙市节水办法》（乙政发〔2091〕1号）
                二、对下列规章予以修改
                （一）《乙市供水办法》（乙政发〔2091〕2号）
                （二）《乙市排水办法》（乙政发〔2091〕3号）
                """))
        .isEqualTo("REPEALS 乙政发〔2091〕1号, REFERENCES 乙政发〔2091〕2号, REFERENCES 乙政发〔2091〕3号");
  }

  @Test
  void aRowThatSaysItStaysInForceIsNotRepealed() {
    assertThat(
            cited(
                "乙市人民政府关于公布继续有效和废止文件目录的通知",
                """
                | 序号 | 文件名称 | 文号 | 意见 |
                | --- | --- | --- | --- |
                | 1 | 关于节水的通知 | 乙政发〔2091〕1号 | 继续有效 |
                | 2 | 关于供水的通知 | 乙政发〔2091〕2号 | 废止 |
                """))
        .isEqualTo("REFERENCES 乙政发〔2091〕1号, REPEALS 乙政发〔2091〕2号");
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
