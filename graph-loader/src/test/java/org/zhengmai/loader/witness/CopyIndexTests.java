package org.zhengmai.loader.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.loader.witness.Copies.OTHER;
import static org.zhengmai.loader.witness.Copies.PLAN;
import static org.zhengmai.loader.witness.Copies.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyIndexTests {

  private static final String NUMBER = "示政办发〔2099〕5号\n\n";
  private static final String TITLE = "示范市人民政府办公室关于印发《示范市公园服务提升方案》的通知";
  private static final String ID = "document/示政办发〔2099〕5号";

  @ParameterizedTest
  @ValueSource(strings = {"", "示政办发〔2099〕 号\n\n", "示政办发〔20995号\n\n"})
  void aCopyWithoutAReadableNumberIsFound(String number) {
    String weak = PLAN.replace(NUMBER, number);

    assertThat(documents(Map.of("a", PLAN, "b", weak))).isEqualTo(Map.of("a", ID, "b", ID));
    assertThat(documents(Map.of("b", weak)).get("b")).isNotEqualTo(ID);
  }

  @Test
  void aCopyIsFoundByItsTextWhereNumberAndTitleAreGarbled() {
    String weak =
        PLAN.replace(NUMBER, "")
            .replace(TITLE, "示范市人民政府办公室关于印发《示范市公固服务捉升方案》的通知")
            .replace("检查和考核", "检查and考核");

    assertThat(documents(Map.of("a", PLAN, "b", weak))).isEqualTo(Map.of("a", ID, "b", ID));
  }

  @Test
  void papersOfOneSeriesStayApart() {
    String lastYear = PLAN.replace("2100", "2098").replace("2099", "2097").replace("30个", "20个");
    String thisYear = PLAN.replace(NUMBER, "");

    Map<String, String> documents =
        documents(Map.of("a", lastYear, "b", thisYear, "c", lastYear.replace("〔2097〕5号", "")));

    assertThat(documents.get("b")).isNotEqualTo(documents.get("a"));
    assertThat(documents.get("c")).isEqualTo(documents.get("a"));
  }

  @Test
  void aSeriesWithoutDatesIsToldByItsFigures() {
    String bare = PLAN.replace(NUMBER, "").replace("2099年4月6日", "").replace(TITLE, "");
    String lastYear =
        bare.replace("2100", "2098")
            .replace("30个", "20个")
            .replace("95%", "93%")
            .replaceFirst("\n", "\n" + TITLE + "\n");

    assertThat(SameDocument.is(card(bare), card(lastYear))).isFalse();
    assertThat(
            SameDocument.is(
                card(bare), card(PLAN.replace("2099年4月6日", "").replace("检查和", "检查and"))))
        .isTrue();
  }

  @Test
  void twoNumbersAreTwoDocumentsHoweverAlike() {
    assertThat(SameDocument.is(card(PLAN), card(PLAN.replace("〕5号", "〕6号")))).isFalse();
  }

  @Test
  void aShortFormIsNotJoinedByItsText() {
    String form = "关于同意的批复\n\n示范县人民政府：\n\n来文收悉。原则同意，请认真组织实施。\n\n示范市人民政府\n";

    assertThat(card(form).text().count()).isLessThan(64);
  }

  @Test
  void anotherPaperUnderTheNumberIsADocumentOfItsOwn() {
    Map<String, String> documents =
        documents(Map.of("a", PLAN, "b", OTHER, "c", OTHER.replace("当日回访", "次日回访")));

    assertThat(documents.get("a")).isEqualTo(ID);
    assertThat(documents.get("b")).startsWith(ID + "/2099-09-08-").isEqualTo(documents.get("c"));
    assertThat(documents(Map.of("b", OTHER)).get("b")).isEqualTo(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各县（市、区）人民政府，市直各有关单位：",
        "一、总体要求",
        "（三）便民服务。",
      })
  void aPartOfACopyIsACopy(String end) {
    String part = PLAN.substring(0, PLAN.indexOf(end)) + "\n示范市人民政府办公室\n\n2099年4月6日\n";

    assertThat(documents(Map.of("a", PLAN, "b", part))).isEqualTo(Map.of("a", ID, "b", ID));
  }

  @Test
  void aSourceMayHoldTwoPapersOfOneNumberAndTwoCopiesOfOne() {
    CopyIndex index = new CopyIndex();
    index.put("a", List.of(card(PLAN), card(OTHER), card(PLAN.replace("饮水点", "饮用水点"))));

    assertThat(index.documentsIn("a")).hasSize(2).contains(ID);
    assertThat(index.copiesOf(ID)).extracting(CopyIndex.Copy::use).containsExactly(0, 2);
    assertThat(index.copiesOf(card(OTHER).apart())).containsExactly(new CopyIndex.Copy("a", ID, 1));
  }

  @Test
  void papersOfTwoDepartmentsStayApartWhereverTheyAreAlike() {
    String notice = "关于印发《服务考核办法》的通知\n\n各有关单位：\n\n请对照标准认真组织考核，每季度通报结果。\n\n示范市%s\n\n2099年3月2日\n";
    Map<String, String> documents =
        documents(
            Map.of(
                "a", notice.formatted("民政局"),
                "b", notice.formatted("财政局"),
                "c", notice.formatted("民政局") + "\n",
                "d", notice.formatted("民政局").replace("示范市民", "民")));

    assertThat(documents.get("a")).isNotEqualTo(documents.get("b"));
    assertThat(documents.get("c")).isEqualTo(documents.get("a"));
    assertThat(documents.get("d")).isEqualTo(documents.get("a"));
  }

  @Test
  void papersOfOnePlaceTitleAndDayWithOtherTextsStayApart() {
    String reply = "示范市人民政府关于同意征收土地的批复\n\n示范县人民政府：\n\n%s\n\n示范市人民政府\n\n2099年3月2日\n";
    String one = reply.formatted("同意征收东湾村耕地二十亩，用于修建第一中学教学楼，补偿款由县财政局兑付。");
    String two = reply.formatted("原则同意西岭镇林场划拨苗圃，须先落实护林防火责任，并报省自然资源厅备案。");

    Map<String, String> documents = documents(Map.of("a", one, "b", two, "c", one + "\n"));

    assertThat(documents.get("a")).isEqualTo(documents.get("c")).isNotEqualTo(documents.get("b"));
  }

  @Test
  void aCardOfAnEarlierVersionIsRead() {
    String encoded = card(PLAN).encoded();
    List<String> parts = new ArrayList<>(List.of(encoded.split("\t", -1)));
    parts.subList(5, 7).clear();

    CopyCard read = CopyCard.decode(String.join("\t", parts));

    assertThat(read.apart()).isEqualTo(ID);
    assertThat(SameDocument.is(read, card(PLAN.replace("饮水点", "饮用水点")))).isTrue();
  }

  @Test
  void theOrderOfComingAndGoingDoesNotMatter() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("a", PLAN);
    texts.put("b", PLAN.replace(NUMBER, ""));
    texts.put("c", PLAN.replace(NUMBER, "").replace(TITLE, ""));
    texts.put("d", PLAN.replace("〕5号", "〕6号").replace("公园", "广场"));
    texts.put("e", PLAN.replace(NUMBER, "").replace("公园", "广场"));
    texts.put("f", OTHER);
    texts.put("g", OTHER.replace("示政办发〔2099〕5号\n\n", ""));
    Map<String, String> expected = documents(texts);
    assertThat(expected.get("g")).isEqualTo(expected.get("f")).isNotEqualTo(ID);
    assertThat(expected.get("e")).isEqualTo("document/示政办发〔2099〕6号");

    List<String> keys = new ArrayList<>(texts.keySet());
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(keys, new Random(seed));
      CopyIndex index = new CopyIndex();
      for (String key : keys) {
        index.put(key, List.of(card(PLAN.replace("公园", "湖" + key))));
        index.put(key, List.of(card(texts.getOrDefault(key, ""))));
      }
      assertThat(documents(index, keys)).isEqualTo(expected);
    }
  }

  @Test
  void aDocumentKnowsAllItsCopies() {
    CopyIndex index = new CopyIndex();
    index.put("a", List.of(card(PLAN)));
    index.put("b", List.of(card(PLAN.replace(NUMBER, ""))));
    assertThat(index.copiesOf(ID)).extracting(CopyIndex.Copy::source).containsExactly("b", "a");

    index.put("a", List.of(card(PLAN.replace("公园", "湖面").replace("〕5号", "〕7号"))));
    assertThat(index.copiesOf(ID)).isEmpty();
    assertThat(index.documentsIn("b")).doesNotContain(ID);
  }

  @Test
  void aCardIsStoredAsTextWithoutTheTitle() {
    CopyCard card = card(PLAN);
    CopyCard read = CopyCard.decode(card.encoded());

    assertThat(read.encoded()).isEqualTo(card.encoded()).doesNotContain("公园");
    assertThat(read.text().resemblance(card.text())).isEqualTo(1);
  }

  private static Map<String, String> documents(Map<String, String> texts) {
    CopyIndex index = new CopyIndex();
    texts.forEach((key, text) -> index.put(key, List.of(card(text))));
    return documents(index, List.copyOf(texts.keySet()));
  }

  private static Map<String, String> documents(CopyIndex index, List<String> keys) {
    Map<String, String> documents = new TreeMap<>();
    keys.forEach(key -> documents.put(key, String.join(",", index.documentsIn(key))));
    return documents;
  }
}
