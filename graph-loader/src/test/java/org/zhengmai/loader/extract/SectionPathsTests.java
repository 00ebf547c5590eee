package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionPathsTests {

  private static final String FIRST = "附件1\n乙市养老方案\n一、养老任务\n（一）建设中心。新建中心5个。\n（二）培训人员。培训护工60人。\n";

  private static final String SECOND = "附件2\n乙市托育方案\n一、托育任务\n（一）建设托位。新建托位700个。\n（二）培训人员。培训老师80人。\n";

  private static List<String> sections(String body) {
    DocumentFindings findings = Papers.findings(Papers.PLAN, body);
    return findings.tasks().stream()
        .map(
            task ->
                findings.sections().stream()
                    .filter(section -> task.section().filter(section.path()::equals).isPresent())
                    .map(section -> section.path() + " " + section.title())
                    .findFirst()
                    .orElse("-"))
        .toList();
  }

  @Test
  void sectionsOfTheSecondPlanHaveTheirOwnHeadings() {
    assertThat(sections(FIRST + SECOND))
        .containsExactly("一 一、养老任务", "一 一、养老任务", "一#2 一、托育任务", "一#2 一、托育任务");
  }

  @Test
  void aSectionIsOneForAllItsTasks() {
    assertThat(sections(FIRST)).containsExactly("一 一、养老任务", "一 一、养老任务");
  }
}
