package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.StoreFixture;

/** Which papers are one work under two numbers. */
class SameWorkIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  private static final LoadedGraph GRAPH = new LoadedGraph(FIXTURE);

  @BeforeEach
  void empty() {
    FIXTURE.empty();
  }

  @Test
  void aPaperIssuedAnewOrUnderTwoNumbersOfOneDayIsOneWork() {
    GRAPH.load(
        List.of(
            NamingPapers.city("〔2098〕1号", "关于印发《朔州市湖面清洁办法》的通知", "2098年2月1日", "请落实。"),
            NamingPapers.city("〔2099〕4号", "关于重新印发《朔州市湖面清洁办法》的通知", "2099年2月1日", "请落实。"),
            NamingPapers.province("〔2098〕1号", "关于印发《山西省湖岸办法》的通知", "2098年2月1日", "请落实。"),
            NamingPapers.province("〔2098〕2号", "关于印发《山西省湖岸办法》的通知", "2098年2月1日", "请落实。"),
            NamingPapers.province("〔2099〕2号", "关于印发《山西省湖岸办法》的通知", "2099年2月1日", "请落实。")));

    assertThat(NamingPapers.lines(GRAPH))
        .containsExactly("晋政发〔2098〕2号 SAME_WORK 晋政发〔2098〕1号", "朔政发〔2099〕4号 SAME_WORK 朔政发〔2098〕1号");
  }

  @Test
  void papersOfTwoDepartmentsAreTwoWorksWhateverTheyAreCalled() {
    String title = "关于印发《服务考核办法》的通知";
    String anew = "关于重新印发《服务考核办法》的通知";
    GRAPH.load(
        List.of(
            NamingPapers.department("民政局", "朔民发〔2098〕1号", title, "2098年2月1日"),
            NamingPapers.department("财政局", "朔财发〔2098〕1号", title, "2098年2月1日"),
            NamingPapers.department("民政局", "朔民发〔2098〕2号", title, "2098年2月1日"),
            NamingPapers.department("财政局", "朔财发〔2099〕5号", anew, "2099年2月1日")));

    assertThat(NamingPapers.lines(GRAPH))
        .containsExactly("朔民发〔2098〕2号 SAME_WORK 朔民发〔2098〕1号", "朔财发〔2099〕5号 SAME_WORK 朔财发〔2098〕1号");
  }

  @Test
  void departmentsThatIssueAPaperTogetherMayEachGiveItANumber() {
    String title = "关于印发《服务考核办法》的通知";
    GRAPH.load(
        List.of(
            NamingPapers.department("民政局　朔州市财政局", "朔民发〔2098〕1号", title, "2098年2月1日"),
            NamingPapers.department("财政局　朔州市民政局", "朔财发〔2098〕7号", title, "2098年2月1日"),
            NamingPapers.department("水利局　朔州市教育局", "朔水发〔2098〕3号", title, "2098年2月1日")));

    assertThat(NamingPapers.lines(GRAPH)).containsExactly("朔财发〔2098〕7号 SAME_WORK 朔民发〔2098〕1号");
  }

  @Test
  void aDepartmentIssuesAnewWhatThePredecessorOfItsPredecessorIssued() {
    String title = "关于印发《服务考核办法》的通知";
    String anew = "关于重新印发《服务考核办法》的通知";
    CorpusFile between =
        NamingPapers.department("卫生和计划生育委员会", "朔卫计发〔2098〕3号", "关于湖岸的通知", "2098年5月1日");
    List<CorpusFile> ends =
        List.of(
            NamingPapers.department("卫生局", "朔卫发〔2097〕1号", title, "2097年2月1日"),
            NamingPapers.department("卫生健康委员会", "朔卫健发〔2099〕5号", anew, "2099年2月1日"));
    GRAPH.load(ends);
    assertThat(NamingPapers.lines(GRAPH)).containsExactly("朔卫健发〔2099〕5号 SAME_WORK 朔卫发〔2097〕1号");

    GRAPH.load(List.of(between));
    GraphSnapshot last = GRAPH.snapshot();
    assertThat(NamingPapers.lines(GRAPH)).hasSize(1);
    FIXTURE.empty();
    GRAPH.load(List.of(between));
    GRAPH.load(ends);
    assertThat(GRAPH.snapshot()).isEqualTo(last);
  }
}
