package org.zhengmai.loader.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tasks are about, whatever they call it. */
class MattersTests {

  @ParameterizedTest
  @CsvSource({"深化县域医共体建设, 组建城市医疗集团", "畅通双向转诊渠道, 优化上下转诊流程", "推行县聘乡用, 探索乡招村用", "发展居家养老, 增设家庭养老床位"})
  void namesOfOneMatterAreOneMatter(String one, String other) {
    assertThat(Matters.in(one)).isNotEmpty().containsAnyOf(Matters.in(other));
  }

  @ParameterizedTest
  @CsvSource({"推进检查检验结果互认, 推行分时段预约诊疗", "修建健身步道, 发展学前教育"})
  void differentMattersStayApart(String one, String other) {
    assertThat(Matters.in(one)).isNotEmpty().doesNotContain(Matters.in(other));
  }

  @ParameterizedTest
  @CsvSource({"健全工作机制", "提升服务能力和水平", "加强统筹协调", "完善管理体系建设", "落实工作责任"})
  void generalWordsAreNoMatter(String text) {
    assertThat(Matters.in(text)).isEmpty();
  }

  @Test
  void aNameThatOnlyTellsWhereIsNoMatter() {
    assertThat(Matters.in("医共体内要建立骨干轮岗安排")).isEmpty();
    assertThat(Matters.in("骨干轮岗限于医共体内")).isEmpty();
    assertThat(Matters.in("医共体内部要建立骨干轮岗安排")).isEmpty();
    assertThat(Matters.in("组建医共体")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"加强医共体内涵建设", "医共体内设机构精简高效", "规范医共体内控流程"})
  void aWordThatBeginsLikeWithinTellsNoPlace(String text) {
    assertThat(Matters.in(text)).containsAnyOf(Matters.in("医共体"));
  }

  @Test
  void aNameInsideALongerOneCountsToo() {
    assertThat(Matters.in("县级医疗集团绩效考核"))
        .contains(Matters.in("医共体"))
        .contains(Matters.in("绩效评价"))
        .hasSize(3);
  }

  @Test
  void aMeasureInOtherWordsIsFoundByWhatItIsAbout() {
    ComparedDocument left =
        Papers.paper("示范省", "夜间书市。古桥两岸设夜间书市，挂灯照明。", "乡村用人。村医一律实行县聘乡用，岗位由中心院统管。");
    ComparedDocument right = Papers.paper("示范市", "河道清淤。汛前疏浚沟渠，备足沙袋。", "吸引毕业生。鼓励医学生返乡，探索“乡招村用”。");
    List<TaskText> lefts = TaskText.allOf(left);
    List<TaskText> rights = TaskText.allOf(right);
    SharedMatters shared =
        new SharedMatters(
            lefts,
            rights,
            new GramWeights(WordCounts.of(List.of(left, right)), LineageParameters.standard()));
    assertThat(shared.all(new TaskPair(1, 1))).isPositive();
    assertThat(shared.best(new TaskPair(1, 1))).isPositive();
    assertThat(shared.all(new TaskPair(0, 0))).isZero();
    assertThat(shared.best(new TaskPair(0, 1))).isZero();
  }
}
