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
        "乙市人民政府关于表彰落实惠企奖励政策先进集体的决定",
        "乙市人民政府关于表彰先进单位并颁发优秀组织奖的决定",
        "乙省人民政府办公厅关于对2098年落实重大政策措施真抓实干成效明显地方予以督查激励的通报"
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
        "乙省人民政府办公厅关于对真抓实干成效明显地方进一步加大激励支持力度的通知",
        "乙市人民政府关于进一步完善科技奖励制度的决定",
        "乙市人民政府关于授予甲县等“养老示范县”称号并深入开展学习活动的决定",
        "乙市人民政府关于授予甲县称号并在全市推广其做法的决定",
        "乙市人民政府关于表扬和批评一批县的通报",
        "乙市人民政府关于加强优秀人才奖励工作的决定",
        "乙市人民政府关于表扬养老工作并约谈落后单位的通报"
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

  @Test
  void whatTheHonouredPutRightIsNoWorkToDo() {
    String title = "乙市人民政府关于对2098年真抓实干成效明显地方予以督查激励的通报";
    String honours = "一、获得激励的地方\n甲县、丙县。\n二、整改落实较好的地方\n丁县完成整改12项。\n";

    assertThat(Papers.tasks(title, honours)).isEmpty();
    assertThat(Papers.tasks(title, honours + "三、下一步工作\n（一）修好管网。修30公里。\n")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"现将有关情况函复如下：", "经有关部门研究，现将办理情况答复你省如下："})
  void repliesThatTellHowThingsStandHandOutNothing(String opening) {
    assertThat(Papers.tasks("乙省人民政府办公厅关于节水建议的复函", opening + POINTS)).isEmpty();
  }

  @Test
  void lettersThatTellHowThingsStandHandOutNothing() {
    assertThat(Papers.tasks("乙省人民政府办公室关于所提建议办理情况的函", "现将有关情况函复如下：" + POINTS)).isEmpty();
    assertThat(Papers.tasks("乙市关于2098年法治建设情况的报告", "现将有关情况报告如下：\n一、下一步工作\n（一）修好管网。修300公里。\n"))
        .isEqualTo("（一）");
  }

  @Test
  void reasonsDecideNothing() {
    String points = "\n一、由于水源减少，管网新建了30公里。\n二、项目情况。新建水厂3座。\n";

    assertThat(Papers.tasks("乙市水利局关于节水建议的复函", "现将有关情况函告如下：" + points)).isEmpty();
    assertThat(Papers.tasks("乙市水利局关于节水建议的复函", "现将有关情况函告如下：" + points + "三、请你县修好管网。\n"))
        .isNotEmpty();
    assertThat(Papers.tasks("乙市教育局关于招生工作的函", "现将有关情况函告如下，望落实。" + points)).isNotEmpty();
    assertThat(
            Papers.tasks(
                "乙市水利局关于节水建议的复函",
                "现将有关情况函告如下：" + points.replace("项目情况。", "项目情况。各项主要指标稳步提升，希望继续关心。")))
        .isEmpty();
    assertThat(Papers.tasks("乙市水利局关于节水工作的函", "现将有关情况函告如下：" + points + "三、各县区要抓紧修好管网。\n"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"现函复如下：", "有关情况已经研究，现批复如下：", "请将落实情况及时报送。现就有关事项函复如下："})
  void repliesThatDecideDo(String opening) {
    assertThat(Papers.tasks("乙省人民政府办公厅关于节水工作的复函", opening + POINTS)).isEqualTo("一 二");
  }

  private static final String POINTS = "\n一、城市节水情况。2098年节水3亿立方米。\n二、下一步措施。修复管网300公里。\n";
}
