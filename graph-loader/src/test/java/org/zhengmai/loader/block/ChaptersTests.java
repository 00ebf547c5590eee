package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans divided into chapters and sections. */
class ChaptersTests {

  @Test
  void volumesChaptersAndSectionsLieInOneAnother() {
    String body =
        """
        第一篇 开启新征程
        第一章 发展环境
        形势向好。
        第二篇 建设现代产业
        第二章 壮大乳业
        第一节 建强奶源
        新建牧场。
        第二节 延伸链条
        研发产品。
        第三章 壮大能源
        新建电站。
        """;

    assertThat(OutlinePicture.of(body))
        .isEqualTo(
            """
            第一篇 开启新征程
              第一章 发展环境
            第二篇 建设现代产业
              第二章 壮大乳业
                第一节 建强奶源
                第二节 延伸链条
              第三章 壮大能源
            """);
  }

  @Test
  void thoseOfARuleAreNotRead() {
    assertThat(OutlinePicture.of("第一章 总则\n第一条 节约用水。\n第二章 管理\n第二条 修好管网。\n")).isEmpty();
  }

  @Test
  void thoseOfAGuideAreNotRead() {
    String guide = "第一章 申请受理\n街道受理。\n第二章 审核公示\n街道审核。\n";

    assertThat(OutlinePicture.of(guide)).isEmpty();
    assertThat(OutlinePicture.of(guide + "第三章 保障措施\n做好宣传。\n")).contains("第二章 审核公示");
    assertThat(OutlinePicture.of("第一章 总则 第一条 节约用水。\n第二章 发展目标\n绿化达标。\n")).isEmpty();
  }

  @Test
  void anArticleThatASentenceNamesMakesNoRule() {
    String plan = "第一章 发展基础\n开通全省第一条轨道线，即第1条环线。\n第二章 建强网络\n新建枢纽。\n";

    assertThat(OutlinePicture.of(plan)).contains("第二章 建强网络");
  }

  @ParameterizedTest
  @ValueSource(strings = {"总体部署", "开启现代化新征程", "健全规划实施机制", "深入践行人民至上理念奋力开创交通强市建设崭新局面"})
  void plansHaveChaptersOfManyNames(String name) {
    String plan = "第一章 " + name + "\n形势向好。\n第二章 建强网络\n新建枢纽。\n";

    assertThat(OutlinePicture.of(plan)).contains("第二章 建强网络");
  }

  @Test
  void oneThatASentenceNamesDividesNothing() {
    assertThat(OutlinePicture.of("一、修路。按照规划第一章要求修路。\n二、种树。沿路种树。\n")).isEqualTo("一 修路\n二 种树\n");
  }
}
