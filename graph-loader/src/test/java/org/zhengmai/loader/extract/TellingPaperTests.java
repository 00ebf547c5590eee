package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers that tell what was, or whom they honour. */
class TellingPaperTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乙市2098年国民经济和社会发展统计公报",
        "2098年乙省生态环境状况公报",
        "乙市人民政府关于表彰2098年度科技奖获奖单位的决定",
        "乙市人民政府关于对乙县予以通报表扬的通报",
        "乙市人民政府关于2098年度科学技术奖励的决定",
        "乙市人民政府关于授予甲县称号并给予奖励的决定",
        "乙市人民政府关于表彰2098年度先进单位并兑现奖励的决定",
        "乙市人民政府关于表彰征兵和开展双拥工作先进集体的决定",
        "乙市人民政府关于表彰落实惠企奖励政策先进集体的决定"
      })
  void areTold(String title) {
    assertThat(TellingPaper.is(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乙市人民政府关于印发乙市节水方案的通知",
        "乙市人民政府关于开展表彰活动的通知",
        "乙市人民政府公报",
        "乙市人民政府关于进一步完善科技奖励制度的决定",
        "乙市人民政府关于授予甲县等“养老示范县”称号并深入开展学习活动的决定",
        "乙市人民政府关于授予甲县称号并在全市推广其做法的决定",
        "乙市人民政府关于表扬和批评一批县的通报"
      })
  void othersAreNone(String title) {
    assertThat(TellingPaper.is(title)).isFalse();
  }

  @Test
  void handOutNothing() {
    DocumentFindings found =
        Papers.findings("乙市人民政府关于表彰2098年度科技奖获奖单位的决定", "附件：名单\n一、自然科学奖\n甲项目3个\n二、科技进步奖\n新建中心5个\n");

    assertThat(found.tasks()).isEmpty();
    assertThat(found.targets()).isEmpty();
  }
}
