package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.source.Passage;

/** Headings of the points of replies. */
class ReplyHeadingsTests {

  private static final String TITLE = "甲省人民政府关于乙市总体规划的批复";

  @Test
  void standBeforeMostPoints() {
    String points =
        """
        一、原则同意《乙市总体规划》（以下简称《规划》）。要认真实施。
        二、优化空间格局。开发强度控制在30%。
        三、建设绿色新城。推广绿色建筑。
        四、保护历史文化。传承文脉。
        """;

    assertThat(headings(points)).isEqualTo("- 优化空间格局 建设绿色新城 保护历史文化");
  }

  @Test
  void mayBeginOrGoOnLikeADecision() {
    String points = "一、强化资源要素保障。建好水厂。\n二、自然与文化遗产保护。保护建筑。\n三、构建以人为本的服务体系。新建学校。\n四、项目管控要求。严格准入。\n";

    assertThat(headings(points)).isEqualTo("强化资源要素保障 自然与文化遗产保护 构建以人为本的服务体系 项目管控要求");
  }

  @Test
  void whatIsToBeObservedIsNone() {
    assertThat(headings("一、按照国家要求做好补偿。资金到位。\n二、严格按规划建设。保护水源。\n三、需要占地的依法办理。保护耕地。\n"))
        .isEqualTo("- - -");
  }

  @Test
  void requestsAreNone() {
    assertThat(headings("一、优化空间格局。严守红线。\n二、建设绿色新城。推广绿色建筑。\n三、保护历史文化。传承文脉。\n四、请你市抓紧实施。重大事项及时报告。\n"))
        .isEqualTo("优化空间格局 建设绿色新城 保护历史文化 -");
  }

  @Test
  void mayNameNeedsAndWhatComesFirst() {
    assertThat(headings("一、突出城市特色。保护格局。\n二、坚持保护为主。慎重改造。\n三、满足居民需要。改善条件。\n四、自觉接受监督。公开情况。\n"))
        .isEqualTo("突出城市特色 坚持保护为主 满足居民需要 自觉接受监督");
  }

  @Test
  void decisionsHaveNone() {
    assertThat(headings("一、同意设立甲园区。面积9平方公里。\n二、甲园区享受现行政策。具体按规定执行。\n三、请你市加强领导。严格管理。\n"))
        .isEqualTo("- - -");
  }

  @Test
  void fewShortSentencesAreNone() {
    assertThat(headings("一、同意设立甲园区。面积9平方公里。\n二、加强领导。严格管理。\n三、节约用地。做好规划。\n四、同意乙县更名。区划不变。\n"))
        .isEqualTo("- - - -");
  }

  private static String headings(String points) {
    return Papers.findings(TITLE, "现批复如下：\n" + points).tasks().stream()
        .map(task -> task.heading().map(Passage::printed).orElse("-"))
        .collect(Collectors.joining(" "));
  }
}
