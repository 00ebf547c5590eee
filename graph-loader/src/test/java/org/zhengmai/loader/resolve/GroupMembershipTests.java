package org.zhengmai.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupMembershipTests {

  private static List<String> on(String group, String document, String day) {
    return GroupMembership.of(Named.resolved(group, document).id())
        .map(GroupMembership.Governments.class::cast)
        .orElseThrow()
        .on(LocalDate.parse(day))
        .stream()
        .map(Region::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "各县（市、区）人民政府, 朔州市, 2023-06-01, 朔城区|平鲁区|山阴县|应县|右玉县|怀仁市",
    "各县（市、区）人民政府, 朔州市, 2017-06-01, 朔城区|平鲁区|山阴县|应县|右玉县|怀仁县",
    "各区县政府, 朔州市, 2023-06-01, 朔城区|平鲁区|山阴县|应县|右玉县",
    "各区人民政府, 天津市, 2023-06-01, 和平区|河东区|河西区|南开区|河北区|红桥区|东丽区|西青区|津南区|北辰区|武清区|宝坻区|滨海新区|宁河区|静海区|蓟州区"
  })
  void theDivisionsOfTheDayAreTheMembersAndNoZones(
      String group, String document, String day, String members) {
    assertThat(on(group, document, day)).containsExactly(members.split("\\|"));
  }

  @Test
  void theCitiesOfAProvinceAndTheProvincesOfTheNationAreGroupsToo() {
    assertThat(on("各市人民政府", "山西省", "2023-06-01"))
        .hasSize(11)
        .contains("太原市", "朔州市")
        .doesNotContain("怀仁市");
    assertThat(on("各省、自治区、直辖市人民政府", "山西省", "2023-06-01")).hasSize(31).contains("内蒙古自治区", "上海市");
  }

  @Test
  void theRuleIsToldInBothLanguages() {
    GroupMembership rule =
        GroupMembership.of(Named.resolved("各县（市、区）人民政府", "朔州市").id()).orElseThrow();

    assertThat(rule.chinese()).isEqualTo("朔州市所辖县、市、区的人民政府（开发区除外）");
    assertThat(rule.english())
        .isEqualTo(
            "the governments of the counties, cities, districts of 朔州市; development zones are none"
                + " of them");
  }

  @Test
  void theMembersOfALeadingGroupAreThoseThatDocumentsStateOfIt() {
    GroupMembership rule =
        GroupMembership.of(Named.resolved("市中医药强市建设领导小组各成员单位", "朔州市").id()).orElseThrow();

    assertThat(rule)
        .isInstanceOfSatisfying(
            GroupMembership.Stated.class,
            stated ->
                assertThat(stated.groupId())
                    .isEqualTo(Named.resolved("朔州市中医药强市建设领导小组", "朔州市").id()));
  }

  @ParameterizedTest
  @CsvSource({"市直各有关单位", "有关县（市、区）人民政府", "乡镇人民政府", "市财政局"})
  void otherNamesTellNothing(String name) {
    assertThat(GroupMembership.of(Named.resolved(name, "朔州市").id())).isEmpty();
  }

  @Test
  void hostileIdsTellNothing() {
    for (String id : new String[] {"", "agency", "agency/1/2", "agency/-/group:各县", "a/b/group:"}) {
      assertThat(GroupMembership.of(id)).isEmpty();
    }
  }
}
