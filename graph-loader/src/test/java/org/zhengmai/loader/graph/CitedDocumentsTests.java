package org.zhengmai.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.extract.CitationFinding;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.resolve.Region;
import org.zhengmai.loader.resolve.Regions;
import org.zhengmai.loader.source.Sources;

/** Whose paper is meant, where only the words before its title tell. */
class CitedDocumentsTests {

  @ParameterizedTest
  @CsvSource({
    "落实我省《管网规范》, PROVINCIAL 山西省",
    "落实省《管网规范》, PROVINCIAL 山西省",
    "落实市《管网规范》, CITY 朔州市",
    "执行山西省地方标准《管网规范》, PROVINCIAL 山西省",
    "参照广东省《管网规范》, PROVINCIAL 广东省",
    "参照深圳市《管网规范》, CITY 深圳市",
    "落实省、市《管网规范》, - -",
    "落实《甲办法》和市《管网规范》, CITY 朔州市",
    "落实《甲办法》及省《管网规范》, PROVINCIAL 山西省",
    "落实《网格工作评分法》, - -",
    "落实《管网规范》, - -",
    "落实《节约用水法》, NATIONAL 中华人民共和国"
  })
  void whoseItIsMayStandBeforeTheTitle(String words, String expected) {
    DocumentFindings findings =
        Extractor.extract(
                Sources.of(
                    "朔州市人民政府关于印发节水方案的通知\n朔政发〔2099〕1号\n各县人民政府：\n一、主要任务\n（一）修好管网。"
                        + words
                        + "，先修主管。\n"))
            .get(0);
    Region place = DocumentPlace.of(findings).region();
    List<CitationFinding> all = findings.tasks().get(0).citations();
    CitedDocument cited = CitedDocuments.of(all.get(all.size() - 1), place);
    String region =
        cited.regionId() == null
            ? "-"
            : Regions.standard()
                .byCode(cited.regionId().replace("region/", ""))
                .orElseThrow()
                .name();
    assertThat((cited.level() == null ? "-" : cited.level().name()) + " " + region)
        .isEqualTo(expected);
  }
}
