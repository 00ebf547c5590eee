package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Sources;

class OrganisationTests {

  private static List<OrganisationFinding> in(String body) {
    return Extractor.extract(
            Sources.of(
                """
            示范市人民政府办公室
            关于加强湖面清洁工作的通知

            示政办发〔2099〕6号

            各县（市、区）人民政府，市直各有关单位：

            %s

            示范市人民政府办公室

            2099年3月1日
            """
                    .formatted(body)))
        .get(0)
        .organisations();
  }

  private static List<String> members(OrganisationFinding body) {
    return body.members().stream().map(member -> member.name().printed()).toList();
  }

  private static List<String> offices(OrganisationFinding body) {
    return body.offices().stream()
        .map(o -> o.office().printed() + "=" + o.host().printed())
        .toList();
  }

  @Test
  void theSubjectOfTheSentenceHasTheMembers() {
    assertThat(
            in(
                """
                一、加强领导。市政府决定成立示范市湖面清洁行动领导小组，负责统筹。清洁行动领导小组由市政府领导同志任组长，\
                成员单位包括市水利局、市城市管理局、市财政局等部门（名单另发）。示范市湖面清洁行动领导小组办公室设在市水利局，\
                由其收发文件。
                """))
        .singleElement()
        .satisfies(
            body -> {
              assertThat(body.name()).isEqualTo("示范市湖面清洁行动领导小组");
              assertThat(members(body)).containsExactly("市水利局", "市城市管理局", "市财政局");
              assertThat(offices(body)).containsExactly("办公室=市水利局");
            });
  }

  @Test
  void aShortFormMeansTheBodyIntroducedBeforeAndAPartHasItsNameBeforeItsOwn() {
    List<OrganisationFinding> bodies =
        in(
            """
            2 组织指挥

            2.1 市指挥部

            市人民政府成立示范市湖面救助指挥部（以下简称市指挥部）。

            成员单位：示范军分区、市委宣传部、市水利局，各县（市、区）人民政府。

            市指挥部下设办公室，办公室设在市水利局。

            2.2 湖面救助现场指挥部

            成立湖面救助现场指挥部（以下简称现场指挥部）。现场指挥部下设综合协调组、抢险救助组2个组。

            2.2.1 综合协调组

            组长：市水利局负责人。

            成员单位：市公安局、市气象局等市直部门。
            """);

    assertThat(bodies)
        .extracting(OrganisationFinding::name)
        .containsExactly("示范市湖面救助指挥部", "湖面救助现场指挥部综合协调组");
    assertThat(members(bodies.get(0))).containsExactly("示范军分区", "市委宣传部", "市水利局", "各县（市、区）人民政府");
    assertThat(offices(bodies.get(0))).containsExactly("办公室=市水利局");
    assertThat(members(bodies.get(1))).containsExactly("市公安局", "市气象局");
  }

  @Test
  void aTaskForceOfPersonsHasAnOfficeAndNoMembersAndNoPerson() {
    List<OrganisationFinding> bodies =
        in(
            """
            经市政府同意，决定成立示范市湖岸照明工作专班。

            二、组成人员

            组　长：甲乙丙　副市长

            成　员：丁戊己　市水利局局长

            庚辛壬　市能源局局长

            工作专班下设办公室和督查组，办公室设在市能源局，办公室主任由丁戊己兼任。督查组设在市政府督查室。
            """);

    assertThat(bodies)
        .singleElement()
        .satisfies(
            body -> {
              assertThat(body.name()).isEqualTo("示范市湖岸照明工作专班");
              assertThat(body.members()).isEmpty();
              assertThat(offices(body)).containsExactly("办公室=市能源局", "督查组=市政府督查室");
            });
    assertThat(
            bodies.stream()
                .flatMap(b -> b.offices().stream())
                .flatMap(o -> Stream.of(o.sentence().printed(), o.host().printed())))
        .noneMatch(text -> text.matches(".*[甲乙丙丁戊己庚辛壬].*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "成立示范市湖面清洁领导小组。成员单位：甲乙丙、丁戊己、市水利局。",
        "成立示范市湖面清洁领导小组。成员单位：市水利局局长、市财政局局长。",
        "成立示范市湖面清洁领导小组。成员：市水利局局长甲乙丙，市财政局局长丁戊己。",
        "突发事件现场指挥部设在事发地就近位置。各成员单位要密切配合。",
        "服务窗口设在市政务大厅。",
        "成员单位：市水利局、市财政局。"
      })
  void personsPostsAndUnnamedBodiesAreLeftOut(String text) {
    assertThat(in(text)).allSatisfy(body -> assertThat(body.members()).isEmpty());
    assertThat(in(text)).allSatisfy(body -> assertThat(body.offices()).isEmpty());
  }

  @Test
  void theMentionHoldsTheName() {
    OrganisationFinding body = in("决定建立示范市湖面清洁联席会议。联席会议成员单位：市水利局、市财政局。").get(0);

    assertThat(body.mention().printed()).isEqualTo("示范市湖面清洁联席会议");
    assertThat(members(body)).containsExactly("市水利局", "市财政局");
  }
}
