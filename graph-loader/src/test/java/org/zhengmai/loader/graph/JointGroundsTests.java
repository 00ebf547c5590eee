package org.zhengmai.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.source.Sources;
import org.zhengmai.loader.witness.Witness;

/** Papers of two levels that one sentence names together. */
class JointGroundsTests {

  private static final String NATION = "《国务院关于开展全国湖泊普查的通知》（国发〔2097〕8号）";

  private static final String PROVINCE = "《山西省人民政府关于做好全省湖泊普查的通知》（晋政发〔2098〕5号）";

  @Test
  void theLowerRestsOnTheHigherThatTheSameSentenceNames() {
    assertThat(rests("按照" + NATION + "和" + PROVINCE + "部署，现通知如下。"))
        .containsExactly("document/晋政发〔2098〕5号 document/国发〔2097〕8号");
  }

  @Test
  void notOnOneThatAnotherSentenceNames() {
    assertThat(rests("根据" + NATION + "，开展普查。根据" + PROVINCE + "，现通知如下。")).isEmpty();
  }

  @Test
  void norOneThatIsNamedForAnotherReason() {
    assertThat(rests("按照" + PROVINCE + "部署开展普查，" + NATION + "同时废止。")).isEmpty();
  }

  private static List<String> rests(String words) {
    String text = "朔州市人民政府关于做好湖泊普查的通知\n朔政发〔2098〕6号\n各县人民政府：\n" + words + "\n";
    return RecordBuilder.build(List.of(Witness.of(Extractor.extract(Sources.of(text)).get(0))))
        .citations()
        .stream()
        .flatMap(c -> c.restsOn().stream().map(upper -> c.cited().id() + " " + upper))
        .toList();
  }
}
