package org.zhengmai.loader.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScorerTests {

  private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

  private static Accuracy compare(String labelled, String found) {
    JsonMapper mapper = JsonMapper.shared();
    Accuracy accuracy = new Accuracy();
    new Scorer(accuracy).compare(mapper.readTree(json(labelled)), mapper.readTree(json(found)));
    return accuracy;
  }

  /** One document with this content; apostrophes stand for quotation marks. */
  private static String json(String content) {
    return ("{'documents': [{'number': '甲发〔2099〕1号', 'title': '甲市关于乙的通知'" + content + "}]}")
        .replace('\'', '"');
  }

  private static String task(String content) {
    return ", 'tasks': [{'label': '1', 'heading': '修路', 'startsWith': '修好城乡道路'" + content + "}]";
  }

  @Test
  void habitsOfPrintingAreNoDifference() {
    Accuracy accuracy =
        compare(
            task(", 'responsibilities': [{'name': '各县（市、区）政府', 'role': 'LEAD'}]"),
            task(", 'responsibilities': [{'name': '各县(市、 区)政府', 'role': 'LEAD'}]"));
    assertThat(accuracy.f1(Measure.RESPONSIBILITY)).isEqualTo(1);
    assertThat(accuracy.f1(Measure.RESPONSIBILITY_ROLE)).isEqualTo(1);
  }

  @Test
  void aWrongRoleCountsAgainstTheRoleOnly() {
    Accuracy accuracy =
        compare(
            task(", 'responsibilities': [{'name': '市水利局', 'role': 'LEAD'}]"),
            task(", 'responsibilities': [{'name': '市水利局', 'role': 'SUPPORT'}]"));
    assertThat(accuracy.f1(Measure.RESPONSIBILITY)).isEqualTo(1);
    assertThat(accuracy.f1(Measure.RESPONSIBILITY_ROLE)).isZero();
    assertThat(accuracy.differences(Measure.RESPONSIBILITY_ROLE))
        .containsExactly("missed 甲发〔2099〕1号 1: 市水利局 LEAD", "extra  甲发〔2099〕1号 1: 市水利局 SUPPORT");
  }

  @Test
  void whatIsMissedAndWhatIsTooMuchLowersTheMeasure() {
    Accuracy accuracy =
        compare(
            ", 'citations': [{'number': '乙发〔2098〕3号', 'relation': 'BASIS'}, {'title': '丙法'}]",
            ", 'citations': [{'number': '乙发〔2098〕3号', 'relation': 'REFERENCES'}]");
    assertThat(accuracy.f1(Measure.CITATION)).isEqualTo(2.0 / 3, EXACTLY);
    assertThat(accuracy.f1(Measure.CITATION_RELATION)).isZero();
  }

  @Test
  void oneUnitFoundTwiceIsOneTooMany() {
    Accuracy accuracy =
        compare(
            task(", 'responsibilities': [{'name': '市水利局', 'role': 'LEAD'}]"),
            task(
                ", 'responsibilities': [{'name': '市水利局', 'role': 'LEAD'},"
                    + " {'name': '市水利局', 'role': 'LEAD'}]"));
    assertThat(accuracy.f1(Measure.RESPONSIBILITY)).isEqualTo(2.0 / 3, EXACTLY);
  }

  @Test
  void aTaskIsKnownByItsFirstWordsWhereTheHeadingDiffers() {
    Accuracy accuracy = compare(task(""), task("").replace("修路", "造路").replace("'1'", "'一'"));
    assertThat(accuracy.f1(Measure.TASK)).isEqualTo(1);
    assertThat(accuracy.f1(Measure.TASK_HEADING)).isZero();
  }

  @Test
  void optionalUnitsAreNotCounted() {
    Accuracy accuracy =
        compare(
            task(", 'responsibilitiesOptional': true, 'responsibilities': []"),
            task(", 'responsibilities': [{'name': '市水利局', 'role': 'LEAD'}]"));
    assertThat(accuracy.f1(Measure.RESPONSIBILITY)).isEqualTo(1);
  }

  @Test
  void datesCountOnlyWhereDatesWereLabelled() {
    String dated = task(", 'deadline': {'raw': '9月', 'by': '2099-09'}");
    assertThat(compare(task(""), dated).f1(Measure.DEADLINE)).isEqualTo(1);
    assertThat(compare(dated, task("")).f1(Measure.DEADLINE)).isZero();
    assertThat(compare(dated, dated.replace("2099-09", "2099-09-30")).f1(Measure.DEADLINE))
        .isEqualTo(1);
  }

  @Test
  void aTargetsFigureCountsWithAndWithoutTheRestOfIt() {
    String target = "{'value': 4.8, 'unit': '张', 'comparator': '>=', 'by': '2099-12'}";
    Accuracy accuracy =
        compare(
            task(", 'targets': [" + target + "]"),
            task(", 'targets': [" + target.replace("张", "个").replace("4.8", "4.80") + "]"));
    assertThat(accuracy.f1(Measure.TARGET)).isEqualTo(1);
    assertThat(accuracy.f1(Measure.TARGET_FULL)).isZero();
  }

  @Test
  void aDocumentThatNobodyLabelledIsOneTooMany() {
    JsonMapper mapper = JsonMapper.shared();
    Accuracy accuracy = new Accuracy();
    new Scorer(accuracy)
        .compare(
            mapper.readTree("{\"documents\": [{\"title\": \"甲的通知\"}]}"),
            mapper.readTree("{\"documents\": [{\"title\": \"《甲的通知》\"}, {\"title\": \"乙的通知\"}]}"));
    assertThat(accuracy.f1(Measure.DOCUMENT)).isEqualTo(2.0 / 3, EXACTLY);
    assertThat(accuracy.differences(Measure.DOCUMENT)).containsExactly("extra  : ? 乙的通知");
  }
}
