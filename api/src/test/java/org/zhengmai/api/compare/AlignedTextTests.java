package org.zhengmai.api.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedTextTests {

  @ParameterizedTest
  @CsvSource({
    "到2098年底达到3艘, 到2099年底达到5艘, 到209[-8-]{+9+}年底达到[-3-]{+5+}艘",
    "定期巡查湖面, 定期巡查, 定期巡查[-湖面-]",
    "定期巡查, 每月定期巡查, {+每月+}定期巡查",
    "甲乙丙丁, 甲乙丙丁, 甲乙丙丁",
    "甲乙子丙丁, 甲乙丑丙丁, 甲乙[-子-]{+丑+}丙丁",
    // One character kept amid changes is no island.
    "开展甲的子丑清运, 开展乙的寅卯清运, 开展[-甲的子丑-]{+乙的寅卯+}清运"
  })
  void textsAreAlignedCharacterByCharacter(String left, String right, String shown) {
    assertThat(AlignedText.plain(AlignedText.of(left, right))).isEqualTo(shown);
  }

  @Test
  void bothTextsCanBeReadFromThePieces() {
    String left = "强化“六个统一”管理<script>，每季𠀀评估";
    String right = "按“四个统一”管理，每季度评估并公开";
    assertThat(side(left, right, PieceKind.ADDED)).isEqualTo(left);
    assertThat(side(left, right, PieceKind.DROPPED)).isEqualTo(right);
  }

  @Test
  void whatStandsInATextIsNoMarkup() {
    assertThat(
            AlignedText.html(AlignedText.of("标题\n<b>&\"甲'</b>", "标题\n<i onclick=\"x()\">甲乙</i>")))
        .doesNotContain("<b>", "<i ", "</i>", "onclick=\"")
        .contains("标题<br>", "<del>", "<ins>", "&lt;", "&quot;");
  }

  private static String side(String left, String right, PieceKind without) {
    StringBuilder side = new StringBuilder();
    AlignedText.of(left, right).stream()
        .filter(piece -> piece.kind() != without)
        .forEach(piece -> side.append(piece.text()));
    return side.toString();
  }
}
