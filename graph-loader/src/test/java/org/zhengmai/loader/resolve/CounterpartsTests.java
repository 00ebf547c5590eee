package org.zhengmai.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterpartsTests {

  private static final Counterparts LINES = Counterparts.standard();

  private static List<String> upwards(String printed, String document) {
    List<String> names = new ArrayList<>();
    Optional<AgencyIdentity> agency = LINES.above(Named.resolved(printed, document));
    while (agency.isPresent()) {
      names.add(agency.get().name());
      agency = LINES.above(agency.get());
    }
    return names;
  }

  @ParameterizedTest
  @CsvSource({
    "区卫生健康局, 满城区, 保定市卫生健康委员会|河北省卫生健康委员会|国家卫生健康委员会",
    "区教育局, 浦东新区, 上海市教育委员会|教育部",
    "区财政局, 浦东新区, 上海市财政局|财政部",
    "市财政局, 大同市, 山西省财政厅|财政部",
    "区委编委办, 满城区, 中共保定市委机构编制委员会办公室|中共河北省委机构编制委员会办公室|中央机构编制委员会办公室",
    "县人民政府, 应县, 朔州市人民政府|山西省人民政府|国务院",
    "区公安分局, 满城区, 保定市公安局|河北省公安厅|公安部",
    "市税务局, 朔州市, 国家税务总局山西省税务局|国家税务总局",
    "国家金融监督管理总局朔州监管分局, 朔州市, 国家金融监督管理总局山西监管局|国家金融监督管理总局",
    "团市委, 朔州市, 共产主义青年团山西省委员会|中国共产主义青年团中央委员会",
    "市纪委监委, 朔州市, 中共山西省纪律检查委员会、山西省监察委员会|中国共产党中央纪律检查委员会、中华人民共和国国家监察委员会",
    "市卫健委, 通辽市, 内蒙古自治区卫生健康委员会|国家卫生健康委员会",
    "市卫健委, 仙桃市, 湖北省卫生健康委员会|国家卫生健康委员会"
  })
  void theLineOfWorkLeadsUpToTheNation(String printed, String document, String line) {
    assertThat(upwards(printed, document)).containsExactly(line.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({
    "各县（市、区）人民政府, 朔州市",
    "农业农村部门, 朔州市",
    "中国移动朔州分公司, 朔州市",
    "市融媒体中心, 朔州市",
    "山西公路局朔州分局, 朔州市",
    "国务院, 朔州市"
  })
  void groupsClassesCompaniesAndUnknownBodiesHaveNoneAbove(String printed, String document) {
    assertThat(upwards(printed, document)).isEmpty();
  }

  @Test
  void theAgencyAboveIsTheSameIdentityAsWhenADocumentPrintsItsName() {
    AgencyIdentity above = LINES.above(Named.resolved("区卫生健康局", "满城区")).orElseThrow();

    assertThat(above.id()).isEqualTo(Named.resolved("市卫健委", "保定市").id());
    assertThat(above.kind()).isEqualTo(AgencyKind.DEPARTMENT);
    assertThat(above.level()).isEqualTo(Level.CITY);
  }

  @Test
  void theOfficesForStaffingOfCityAndDistrictAreTwoOnOneLine() {
    AgencyIdentity city = Named.resolved("市委编办", "保定市");
    AgencyIdentity district = Named.resolved("区委编委办", "满城区");

    assertThat(city.id()).isNotEqualTo(district.id());
    assertThat(LINES.above(district)).map(AgencyIdentity::id).contains(city.id());
  }

  @ParameterizedTest
  @CsvSource({"市行政审批局, 朔州市", "市能源局, 朔州市", "市乡村振兴局, 朔州市", "市银保监分局, 朔州市", "市人防办, 朔州市"})
  void aBodyThatSomeRegionsLackIsNotToldOfWithoutADocument(String printed, String document) {
    AgencyIdentity agency = Named.resolved(printed, document);

    assertThat(LINES.standing(agency)).isEmpty();
    assertThat(LINES.above(agency).flatMap(LINES::standing)).isEmpty();
  }

  @Test
  void whatEveryRegionHasIsKnownByItsNameByRule() {
    AgencyIdentity printed = Named.resolved("市规划和自然资源局", "朔州市");

    AgencyIdentity standing = LINES.standing(printed).orElseThrow();

    assertThat(standing.id()).isEqualTo(printed.id());
    assertThat(standing.name()).isEqualTo("朔州市自然资源局");
    assertThat(standing.rule()).isEqualTo("counterpart");
    assertThat(standing.shortForms()).contains("市自然资源局", "自然资源局");
  }

  @ParameterizedTest
  @CsvSource({
    "市卫健委, 朔州市, 朔州市人民政府",
    "区卫生健康局, 满城区, 满城区人民政府",
    "省教育厅, 山西省, 山西省人民政府",
    "财政部, 朔州市, 国务院",
    "朔州经济开发区财政局, 朔州市, 朔州经济开发区管理委员会"
  })
  void aDepartmentBelongsToTheGovernmentOfItsRegion(String printed, String document, String name) {
    assertThat(LINES.government(Named.resolved(printed, document)))
        .map(AgencyIdentity::name)
        .contains(name);
  }

  @ParameterizedTest
  @CsvSource({"市委组织部", "市总工会", "市税务局", "市纪委监委", "各县（市、区）人民政府"})
  void othersBelongToNoGovernment(String printed) {
    assertThat(LINES.government(Named.resolved(printed, "朔州市"))).isEmpty();
  }

  @Test
  void everyLineOfTheTableNamesABodyOfTheOtherFiles() {
    Region city = Regions.standard().byCode("140600").orElseThrow();
    RuleNames names = new RuleNames(KnownNames.standard(), Regions.standard());
    CentralRule central = new CentralRule(Regions.standard().country(), KnownNames.standard());
    for (var line : DataFile.read("counterparts.csv")) {
      CounterpartRow row = CounterpartRow.of(line);
      assertThat(names.in(city, row.key())).as(row.key()).isPresent();
      row.above().values().forEach(key -> assertThat(names.in(city, key)).as(key).isPresent());
      if (row.national() != null) {
        assertThat(central.named(row.national())).as(row.key()).isPresent();
      }
    }
  }
}
