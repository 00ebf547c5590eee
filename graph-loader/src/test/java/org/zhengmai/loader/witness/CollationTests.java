package org.zhengmai.loader.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.loader.witness.Copies.PLAN;
import static org.zhengmai.loader.witness.Copies.collation;
import static org.zhengmai.loader.witness.Copies.copy;
import static org.zhengmai.loader.witness.Copies.variants;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.extract.ObservationFinding;
import org.zhengmai.loader.extract.SectionFinding;
import org.zhengmai.loader.extract.TaskFinding;
import org.zhengmai.loader.source.Passage;

class CollationTests {

  @Test
  void oneCopyHasNoVariants() {
    assertThat(variants(PLAN)).isEmpty();
    assertThat(collation(PLAN).text()).contains("检查和考核");
  }

  @Test
  void wrapsWidthsHeadsAndMarkdownAreNoDifferences() {
    String markdown =
        PLAN.replace("一、总体要求", "## 一、总体要求")
            .replace("，", ",")
            .replace("（", "(")
            .replace("）", ")")
            .replace("〔2099〕", "[2099]")
            .replace("座椅和路灯", "座椅和\n路灯")
            .replace("\n\n", "\n");

    assertThat(variants(PLAN, markdown)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "饮水点 | 饮用水点 | ADDITION",
        "饮水点、母婴室 | 母婴室 | OMISSION",
        "及时补植 | 立刻补植 | WORDING",
        "饮水点、母婴室 | 饮水点，母婴室 | PUNCTUATION",
        "检查和考核 | 检查and考核 | OCR_DAMAGE",
        "末端设施 | 未端设施 | OCR_DAMAGE",
        "2100年 | 21O0年 | OCR_DAMAGE",
        "选用本地树种 | 的绿篱及时补植选用本地树种 | OCR_DAMAGE"
      })
  void aDifferenceIsOfTheKindThatItsReadingsShow(String printed, String other, VariantKind kind) {
    List<Variant> found = variants(PLAN, PLAN + "\n", PLAN.replace(printed, other));

    assertThat(found).singleElement().extracting(Variant::kind).isEqualTo(kind);
    assertThat(found.get(0).chosen().votes()).isEqualTo(2);
  }

  @Test
  void onlyANameThatNoKnownUnitBearsIsDamage() {
    assertThat(variants(PLAN, PLAN + "\n", PLAN.replace("市卫健委", "市卫生健康委")))
        .singleElement()
        .extracting(Variant::kind)
        .isEqualTo(VariantKind.ADDITION);
  }

  @Test
  void readingsAreWholeWordsWithTheirVotesAndWitnesses() {
    List<Variant> found =
        variants(
            PLAN.replace("绿篱", "绿墙"),
            PLAN.replace("饮水点", "饮用水点"),
            PLAN.replace("饮水点", "饮用水点").replace("10分钟", "15分钟"));

    assertThat(found)
        .extracting(Copies::line)
        .containsExactly(
            "WORDING 10分钟(ab 2) 15分钟(c 1)",
            "WORDING 的绿篱及时(bc 2) 的绿墙及时(a 1)",
            "OMISSION 置饮用水点(bc 2) 置饮水点(a 1)");
    assertThat(found.get(2).before()).endsWith("便民服务。设");
    assertThat(found.get(2).after()).startsWith("、母婴室");
  }

  @Test
  void theBetterCopyDecidesATieAndTheTieIsSaid() {
    assertThat(variants(PLAN, PLAN.replace("及时补植", "立刻补植")))
        .extracting(Copies::line)
        .containsExactly("WORDING 绿篱及时补植(a 1) 绿篱立刻补植(b 1) tie");
  }

  @Test
  void theSameBytesAreOneVoice() {
    String other = PLAN.replace("及时补植", "立刻补植");

    assertThat(variants(PLAN, other, other, other))
        .extracting(Copies::line)
        .containsExactly("WORDING 绿篱及时补植(a 1) 绿篱立刻补植(bcd 1) tie");
  }

  @Test
  void anOmittedParagraphIsOneVariantWithItsPlace() {
    String paragraph = "（二）绿化补植。对缺株断垄的绿篱及时补植，选用本地树种。（责任单位：市林业局、市水利局）";
    List<Variant> found = variants(PLAN.replace(paragraph + "\n\n", ""), PLAN, PLAN + "\n");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(VariantKind.OMISSION);
    assertThat(found.get(0).chosen().text()).isEqualTo(paragraph);
    assertThat(found.get(0).readings().get(1).text()).isEmpty();
  }

  @Test
  void everyReadingStandsWhereItSays() {
    List<Variant> found =
        variants(
            PLAN,
            PLAN.replace("\n\n", "\n").replace("母婴室", "母嬰室和书吧"),
            PLAN.replace("\n", "\r\n").replace("路灯", "路\r\n燈杆"));

    assertThat(found).isNotEmpty();
    for (Variant variant : found) {
      for (Reading reading : variant.readings()) {
        for (Passage place : reading.places()) {
          assertThat(place.clean().source().quote(place.span())).isEqualTo(place.printed());
          assertThat(place.text()).isEqualTo(reading.places().get(0).text());
        }
      }
    }
  }

  @Test
  void theOneTextHasWhatMostCopiesHave() {
    String text =
        collation(
                PLAN.replace("检查和考核", "检查and考核"),
                PLAN.replace("及时补植", "立刻补植"),
                PLAN.replace("饮水点", "饮用水点"))
            .text();

    assertThat(text).contains("检查和考核", "及时补植", "饮水点").doesNotContain("and", "立刻", "饮用");
    assertThat(text).isEqualTo(collation(PLAN).text());
  }

  @Test
  void aTaskIsTakenFromTheCopyThatReadsAsMostDo() {
    List<TaskFinding> tasks =
        collation(
                PLAN.replace("检查和考核", "检查and考核").replace("市林业局", "市林亚局"),
                PLAN.replace("座椅", "坐椅"),
                PLAN.replace("母婴室", "婴室"))
            .findings()
            .tasks();

    assertThat(tasks)
        .extracting(task -> task.path() + " " + task.whole().clean().source().name())
        .containsExactly("二/（一） a", "二/（二） b", "二/（三） a", "三/（一） b");
    assertThat(tasks.get(1).responsibilities())
        .extracting(unit -> unit.name().printed())
        .containsExactly("市林业局", "市水利局");
  }

  @Test
  void damageInASingleCopyIsAnObservationAndOutvotedDamageIsNone() {
    String damaged = PLAN.replace("检查和考核", "检查and考核");

    assertThat(collation(damaged).findings().observations())
        .extracting(ObservationFinding::passage)
        .extracting(Passage::printed)
        .containsExactly("and");
    assertThat(collation(damaged, PLAN, PLAN + "\n").findings().observations()).isEmpty();
  }

  @Test
  void theTasksOfAPartThatOtherCopiesLackAreKept() {
    String head = PLAN.substring(0, PLAN.indexOf("（一）更新设施"));
    String first = head + PLAN.substring(PLAN.indexOf("（一）更新设施"), PLAN.indexOf("三、保障措施"));
    String second = head + "三、便民任务\n\n（一）延长开放。夏季每日开放至夜间十时，雨天关闭栈道，节假日增派保洁。（责任单位：市文旅局）\n";

    assertThat(collation(first, second).findings().tasks())
        .extracting(task -> task.position() + " " + task.path())
        .containsExactly("1 二/（一）", "2 二/（二）", "3 二/（三）", "4 三/（一）");
    assertThat(collation(first, second).findings().sections())
        .extracting(SectionFinding::path)
        .containsExactly("二", "三");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aPartTakesNoTaskFromTheWholeAndAddsNone(int order) {
    String part = PLAN.substring(0, PLAN.indexOf("（二）绿化补植"));
    List<Witness> copies =
        order == 0
            ? List.of(copy("a", part), copy("b", PLAN))
            : List.of(copy("b", part), copy("a", PLAN));

    assertThat(Collation.of(Witnesses.ordered(copies)).findings().tasks())
        .extracting(TaskFinding::path)
        .containsExactly("二/（一）", "二/（二）", "二/（三）", "三/（一）");
  }

  @Test
  void anotherTextUnderTheSameNameHasNoVoice() {
    String digest = PLAN.substring(0, PLAN.indexOf("为让公园")) + "本摘编略。\n";

    assertThat(variants(PLAN, digest)).isEmpty();
  }
}
