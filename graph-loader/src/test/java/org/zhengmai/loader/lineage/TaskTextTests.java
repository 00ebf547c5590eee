package org.zhengmai.loader.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

/** How a task's words are cut and masked. */
class TaskTextTests {

  @Test
  void figuresDatesAndPlacesBecomeOneMarkEach() {
    assertThat(clauses("到2099年底，示范市书屋达到3.5万处。全市新建驿站120个")).containsExactly("◇书屋达到0万处", "◇新建驿站0个");
  }

  @Test
  void bracketsQuotationMarksAndListCommasAreLeftOut() {
    assertThat(clauses("培育“金牌”（重点）领读人、讲书人；")).containsExactly("培育金牌领读人讲书人");
  }

  @Test
  void unitsInChargeSayNothingOfTheMeasure() {
    Passage text = Sources.passage("更新书屋图书。责任单位：市教育局、市财政局。");
    int from = text.text().indexOf("市教育局");
    ComparedUnit one = unit(text.sub(from, from + 4));
    ComparedUnit other = unit(text.sub(from + 5, from + 9));
    assertThat(shown(task(text, List.of(one, other)))).containsExactly("更新书屋图书");
  }

  @Test
  void aListOfThreeKindsOfInstitutionsSaysWhoAndNotWhat() {
    assertThat(clauses("支持示范医院、示范学校和示范社区开展漂流书箱活动")).containsExactly("开展漂流书箱活动");
    assertThat(clauses("推动示范医院和示范学校开展漂流书箱活动")).containsExactly("推动示范医院和示范学校开展漂流书箱活动");
  }

  @Test
  void whoHasToDoItSaysNothingOfTheMeasure() {
    assertThat(clauses("各有关部门要定期晾晒藏书，示范省人民政府应当更换书标")).containsExactly("定期晾晒藏书", "更换书标");
    assertThat(clauses("各部门要求的藏书目录")).containsExactly("各部门要求的藏书目录");
  }

  @Test
  void wordsShorterThanAClauseAreNone() {
    assertThat(clauses("一是，同时，")).isEmpty();
  }

  private static List<String> clauses(String text) {
    return shown(task(Sources.passage(text), List.of()));
  }

  private static List<String> shown(ComparedTask task) {
    return TaskText.of(task, ClauseReader.masks(List.of("示范市"))).clauses().stream()
        .map(Clause::text)
        .toList();
  }

  private static ComparedUnit unit(Passage name) {
    return new ComparedUnit(name.printed(), name.printed(), name.printed(), name);
  }

  private static ComparedTask task(Passage text, List<ComparedUnit> units) {
    return new ComparedTask("t", "1", List.of(), List.of(), text, units, List.of(), List.of());
  }
}
