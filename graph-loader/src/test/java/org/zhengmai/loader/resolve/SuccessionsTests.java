package org.zhengmai.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionsTests {

  @ParameterizedTest
  @CsvSource({
    "朔州银保监分局, 国家金融监督管理总局朔州监管分局, 2023",
    "朔州银监分局, 朔州银保监分局, 2018",
    "市卫计委, 市卫健委, 2018",
    "市卫生局, 市卫计委, 2013",
    "市国土资源局, 市规划和自然资源局, 2018",
    "市环保局, 市生态环境局, 2018",
    "市农业局, 市农业农村局, 2018",
    "市工商局, 市市场监管局, 2018",
    "市安监局, 市应急局, 2018",
    "市旅游局, 市文旅局, 2018",
    "市扶贫办, 市乡村振兴局, 2021",
    "银保监会, 国家金融监督管理总局, 2023",
    "卫生部, 国家卫生计生委, 2013",
    "国家质检总局, 市场监管总局, 2018"
  })
  void theEarlierIsLinkedWithTheLaterAndNotMerged(String earlier, String later, int since) {
    AgencyIdentity predecessor = Named.resolved(earlier, "朔州市");
    AgencyIdentity successor = Named.resolved(later, "朔州市");

    assertThat(predecessor.id()).isNotEqualTo(successor.id());
    for (AgencyIdentity agency : new AgencyIdentity[] {predecessor, successor}) {
      assertThat(Successions.standard().of(agency))
          .anySatisfy(
              s -> {
                assertThat(s.predecessorId()).isEqualTo(predecessor.id());
                assertThat(s.successorId()).isEqualTo(successor.id());
                assertThat(s.since()).isEqualTo(since);
              });
    }
  }

  @Test
  void agenciesOfNoReformHaveNone() {
    assertThat(Successions.standard().of(Named.resolved("市财政局", "朔州市"))).isEmpty();
  }

  @Test
  void theHeirsAreAllThatTookOverOverAnyNumberOfReforms() {
    assertThat(Successions.standard().heirs(Named.resolved("市卫生局", "朔州市")))
        .containsExactlyInAnyOrder(
            Named.resolved("市卫计委", "朔州市").id(), Named.resolved("市卫健委", "朔州市").id());
    assertThat(Successions.standard().heirs(Named.resolved("市卫健委", "朔州市"))).isEmpty();
  }

  @Test
  void everyLineNamesBodiesOfTheOtherFiles() {
    Region city = Regions.standard().byCode("140600").orElseThrow();
    RuleNames names = new RuleNames(KnownNames.standard(), Regions.standard());
    CentralRule central = new CentralRule(Regions.standard().country(), KnownNames.standard());
    for (var line : DataFile.read("successions.csv")) {
      for (String column : new String[] {"predecessor", "successor"}) {
        String key = line.get(column);
        assertThat(names.in(city, key).or(() -> central.named(key))).as(key).isPresent();
      }
    }
  }
}
