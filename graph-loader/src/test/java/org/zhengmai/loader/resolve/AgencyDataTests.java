package org.zhengmai.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgencyDataTests {

  @Test
  void noFormOfANameBelongsToTwoAgencies() {
    Map<String, String> owners = new HashMap<>();
    for (var line : DataFile.read("functions.csv")) {
      FunctionRow row = FunctionRow.of(line);
      for (String stem : row.stems()) {
        row.endings().forEach(ending -> own(owners, stem + ending, row.key()));
      }
    }
    for (var line : DataFile.read("bodies.csv")) {
      BodyRow row = BodyRow.of(line);
      row.forms().forEach(form -> own(owners, form, row.key()));
    }
    assertThat(owners).hasSizeGreaterThan(600);
  }

  private static void own(Map<String, String> owners, String form, String key) {
    String other = owners.putIfAbsent(form, key);
    assertThat(other == null || other.equals(key)).as(form + ": " + key + ", " + other).isTrue();
  }

  @Test
  void everyTemplateIsFilled() {
    OfficialName names = new OfficialName(Regions.standard());
    for (String code : new String[] {"140000", "140600", "140681", "222400", "310115", "450000"}) {
      Region region = Regions.standard().byCode(code).orElseThrow();
      for (var line : DataFile.read("bodies.csv")) {
        assertThat(BodyRow.of(line).in(region, names).name()).doesNotContain("{", "委委");
      }
      for (var line : DataFile.read("branches.csv")) {
        assertThat(BranchRow.of(line).in(region, "支队", names).name()).doesNotContain("{");
      }
    }
  }

  @Test
  void everyBranchPatternHoldsAPlace() {
    for (var line : DataFile.read("branches.csv")) {
      assertThat(BranchRow.of(line).patterns()).allMatch(pattern -> pattern.contains("{S}"));
    }
  }

  @Test
  void traditionalCharactersFoldToTheVocabulary() {
    assertThat(NameText.fold("廣東省人力資源和社會保障廳")).isEqualTo("广东省人力资源和社会保障厅");
    assertThat(NameText.fold("乾县")).isEqualTo("乾县");
  }
}
