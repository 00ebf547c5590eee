package org.zhengmai.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTests {

  @ParameterizedTest(name = "{1} in {0}")
  @CsvFileSource(resources = "agency-names.csv", numLinesToSkip = 1)
  void aPrintedNameMeansItsAgency(
      @Nullable String document,
      String printed,
      String id,
      @Nullable String name,
      @Nullable AgencyKind kind,
      @Nullable Level level) {
    if (id.equals("unresolved")) {
      assertThat(Named.agency(printed, document)).isInstanceOf(AgencyResolution.Unresolved.class);
      return;
    }
    AgencyIdentity agency = Named.resolved(printed, document);
    assertThat(agency.name()).isEqualTo(name);
    assertThat(agency.kind()).isEqualTo(kind);
    assertThat(agency.level()).isEqualTo(level);
    assertThat(agency.id()).isEqualTo(id);
  }

  @ParameterizedTest(name = "{0}: {2} ({1}) and {4} ({3})")
  @CsvFileSource(resources = "agency-pairs.csv", numLinesToSkip = 1)
  void twoNamesMeanOneAgencyOrTwo(
      String answer, String leftDocument, String left, String rightDocument, String right) {
    String leftId = Named.resolved(left, leftDocument).id();
    String rightId = Named.resolved(right, rightDocument).id();
    assertThat(leftId.equals(rightId)).isEqualTo(answer.equals("same"));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvFileSource(resources = "agency-names.csv", numLinesToSkip = 1)
  void officialNameAndShortFormsMeanTheSameAgency(
      @Nullable String document, String printed, String id) {
    if (!(Named.agency(printed, document) instanceof AgencyResolution.Resolved resolved)
        || !Rules.isKnown(resolved.agency().rule())) {
      return;
    }
    AgencyIdentity agency = resolved.agency();
    assertThat(Named.resolved(agency.name(), document).id()).isEqualTo(id);
    for (String form : agency.shortForms()) {
      boolean placed = agency.region() != null && form.startsWith(agency.region().name());
      if (placed && !printed.contains("（")) {
        assertThat(Named.resolved(form, document).id()).as(form).isEqualTo(id);
      }
    }
  }

  @Test
  void whiteSpaceBracketStyleAndTraditionalCharactersDoNotMatter() {
    assertThat(Named.resolved("市衛生\n健康 委", "朔州市")).isEqualTo(Named.resolved("市卫生健康委", "朔州市"));
    assertThat(Named.resolved("各县〔市、区〕人民政府", "朔州市"))
        .isEqualTo(Named.resolved("各县（市、区）人民政府", "朔州市"));
    assertThat(Named.resolved("各县(市、区)人民政府", "朔州市"))
        .isEqualTo(Named.resolved("各县（市、区）人民政府", "朔州市"));
  }

  @Test
  void aCityThatNobodyHasSeenNeedsNoData() {
    assertThat(Named.resolved("市卫健委", "大同市").name()).isEqualTo("大同市卫生健康委员会");
    assertThat(Named.resolved("市古城保护中心", "大同市").id()).isEqualTo("agency/140200/古城保护中心");
    assertThat(Named.resolved("区科技和经济委员会", "浦东新区").name()).isEqualTo("浦东新区科技和经济委员会");
  }

  @Test
  void aSecondNameBecomesAShortForm() {
    AgencyIdentity agency = Named.resolved("市工信局（市政府国资委）", "朔州市");
    assertThat(agency.name()).isEqualTo("朔州市工业和信息化局");
    assertThat(agency.shortForms()).contains("市政府国资委", "朔州市人民政府国有资产监督管理委员会");
  }

  @Test
  void predecessorAndSuccessorShareTheFunctionOnly() {
    AgencyIdentity before = Named.resolved("朔州银保监分局", "朔州市");
    AgencyIdentity after = Named.resolved("国家金融监督管理总局朔州监管分局", "朔州市");
    assertThat(after.function()).isEqualTo(before.function()).isEqualTo("金融监管");
    assertThat(after.id()).isNotEqualTo(before.id());
  }

  @Test
  void counterpartsShareTheFunctionFromTheNationToTheDistrict() {
    assertThat(Named.resolved("国家卫生健康委", "朔州市").function()).isEqualTo("卫生健康");
    assertThat(Named.resolved("省卫健委", "朔州市").function()).isEqualTo("卫生健康");
    assertThat(Named.resolved("市卫健委", "朔州市").function()).isEqualTo("卫生健康");
    assertThat(Named.resolved("区卫生健康局", "满城区").function()).isEqualTo("卫生健康");
  }

  @Test
  void aNameWithoutARegionIsUnresolvedWithItsNationalCandidate() {
    assertThat(Named.agency("卫健委", null))
        .isInstanceOfSatisfying(
            AgencyResolution.Unresolved.class,
            unresolved ->
                assertThat(unresolved.candidates())
                    .extracting(AgencyIdentity::name)
                    .containsExactly("国家卫生健康委员会"));
  }

  @Test
  void aRegionNameWithTwoMeaningsFarAwayIsUnresolvedWithBoth() {
    assertThat(Named.agency("朝阳区财政局", "朔州市"))
        .isInstanceOfSatisfying(
            AgencyResolution.Unresolved.class,
            unresolved ->
                assertThat(unresolved.candidates())
                    .extracting(AgencyIdentity::id)
                    .containsExactly("agency/110105/财政", "agency/220104/财政"));
  }

  @Test
  void everyDivisionInUseOwnsItsAgenciesInFullAndByItsKind() {
    for (RegionRow row : RegionRow.standard()) {
      Region region = row.region();
      if (row.former() || row.zone() || !region.name().matches(".*[省市区县州盟旗]")) {
        continue;
      }
      String id = "agency/" + region.code() + "/财政";
      AgencyContext own = AgencyContext.of(region);
      for (String place : List.of(RelativePlace.wordFor(region), region.name())) {
        assertThat(Agencies.standard().resolve(place + "财政局", own))
            .isInstanceOfSatisfying(
                AgencyResolution.Resolved.class,
                resolved -> assertThat(resolved.agency().id()).as(place).isEqualTo(id));
      }
    }
  }

  @Test
  void partyAndGovernmentTogetherAreUnresolvedWithBoth() {
    assertThat(Named.agency("市委、市政府", "朔州市"))
        .isInstanceOfSatisfying(
            AgencyResolution.Unresolved.class,
            unresolved ->
                assertThat(unresolved.candidates())
                    .extracting(AgencyIdentity::name)
                    .containsExactly("中共朔州市委员会", "朔州市人民政府"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "无", "、"})
  void nothingNamedIsUnresolved(String printed) {
    assertThat(Named.agency(printed, "朔州市")).isInstanceOf(AgencyResolution.Unresolved.class);
  }

  @Test
  void theSurerNameWinsInAnyOrder() {
    AgencyIdentity brief = Named.resolved("市自然资源局", "恩施市");
    AgencyIdentity full = Named.resolved("市自然资源和规划局", "恩施市");
    assertThat(brief.prefer(full)).isEqualTo(full.prefer(brief)).isEqualTo(full);
    AgencyIdentity other = Named.resolved("市财政局", "恩施市");
    assertThatThrownBy(() -> full.prefer(other)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"各", "市", "（", "朔州市", "县（市、区）", "人民政府", "委员会", "分局", "关于"})
  void hostileRepetitionEndsInSeconds(String part) {
    String text = part.repeat(200_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          Named.agency(text, "朔州市");
          Named.agency(text, null);
          TitleRegions.standard().resolve(text, Named.region("朔州市"));
          IssuerCodes.standard().resolve(text, Named.region("朔州市"));
        });
  }
}
