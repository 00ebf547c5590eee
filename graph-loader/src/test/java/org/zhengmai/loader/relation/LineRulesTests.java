package org.zhengmai.loader.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.extract.CitationFinding;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.source.Sources;

class LineRulesTests {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/zhengmai/loader/relation/relations.csv",
      delimiter = '|',
      numLinesToSkip = 2)
  void aPaperIsWhatTheWordsAroundItSay(String title, String words, String relations, String why) {
    DocumentFindings document = document(title, words + "\n一、总体要求\n节约用水。\n");

    assertThat(lines(document, document.citations(), false)).as(why).isEqualTo(relations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "清理管网，修订《乙市节水办法》，废止《乙市渔港办法》 | -",
        "将《甲省节水办法》转发至村 | -",
        "《乙市渔港办法》（乙政发〔2090〕1号）同时废止。加强巡查，每日通报 | REPEALS 2099-05-06"
      })
  void whatATaskDemandsHasNotBeenDoneYet(String words, String relations) {
    DocumentFindings document =
        document("乙市人民政府关于印发乙市节水方案的通知", "一、重点任务\n（一）清理管网。" + words + "。（责任单位：市水务局）\n");
    List<CitationFinding> citations = new ArrayList<>(document.citations());
    document.tasks().forEach(task -> citations.addAll(task.citations()));

    assertThat(citations).isNotEmpty();
    assertThat(lines(document, citations, true)).isEqualTo(relations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "国务院关于开展第五次全国经济普查的通知 | 山西省人民政府关于认真做好我省第五次全国经济普查的通知 | true",
        "关于深化节水制度改革的指导意见 | 甲省深化节水制度改革实施方案 | true",
        "中华人民共和国节约用水法 | 甲省节约用水条例 | true",
        "国务院关于印发全国湖泊清洁计划（2091—2095年）的通知 | 甲省湖泊清洁实施计划 | true",
        "乙市湖泊清洁办法 | 乙市湖泊养殖办法 | false",
        "中华人民共和国突发事件应对法 | 甲省城市公共交通运输突发事件应急预案 | false",
        "乙市实施方案 | 甲省实施方案 | false"
      })
  void twoTitlesAreAboutOneMatterWhereOnlyPlacesAndKindsDiffer(
      String one, String other, boolean same) {
    assertThat(TitleWords.sameMatter(one, other)).isEqualTo(same);
    assertThat(TitleWords.sameMatter(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "乙市人民政府关于印发《乙市节水方案》的通知 | 乙市节水方案",
        "乙市人民政府关于重新印发乙市节水方案（2099年）的通知 | 乙市节水方案2099年",
        "乙市人民政府关于印发《乙市节水方案》和《乙市节电方案》的通知 | -",
        "乙市人民政府关于转发《甲省节水方案》的通知 | -",
        "乙市人民政府关于节水的通知 | -"
      })
  void theAnnexIsWhatADocumentIssuesUnderItself(String title, String annex) {
    assertThat(TitleWords.annex(title).orElse("-")).isEqualTo(annex);
  }

  private static DocumentFindings document(String title, String body) {
    String text = title + "\n乙政发〔2099〕1号\n各县人民政府：\n" + body + "乙市人民政府\n2099年5月6日\n";
    return Extractor.extract(Sources.of(text)).get(0);
  }

  private static String lines(
      DocumentFindings document, List<CitationFinding> citations, boolean inTask) {
    String lines =
        citations.stream()
            .flatMap(
                citation ->
                    LineRules.of(document.document(), citation, inTask).stream()
                        .map(relation -> line(document, citation, relation)))
            .collect(Collectors.joining(", "));
    return lines.isEmpty() ? "-" : lines;
  }

  private static String line(
      DocumentFindings document, CitationFinding citation, LineRelation relation) {
    return relation.hasDay()
        ? relation + " " + EffectDay.of(document.document(), citation).orElseThrow()
        : relation.name();
  }
}
