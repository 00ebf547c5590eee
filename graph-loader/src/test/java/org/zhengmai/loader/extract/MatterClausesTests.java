package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;
import org.zhengmai.loader.source.SpanPicture;

class MatterClausesTests {

  @Test
  void mattersAreHandedOutOneByOne() {
    String picture = "涉及⟦经费保障方面⟧的事项，由市财政局负责；涉及⟦户籍核对⟧的事项，由市公安局、市卫健委负责和协调。";
    String text = SpanPicture.textOf(picture);
    List<MatterClauses.Clause> clauses = clauses(text);
    assertThat(
            SpanPicture.ofPassages(
                text, clauses.stream().map(MatterClauses.Clause::matter).toList()))
        .isEqualTo(picture);
    assertThat(clauses.get(1).units().text()).isEqualTo("市公安局、市卫健委负责和协调");
  }

  @Test
  void theMatterIsAsPrinted() {
    String picture = "涉及⟦采矿业、电力方面的普查⟧事项，由能源部门负责；涉及⟦网格化服务工作⟧的事项，由市委政法委协调；涉及⟦经费⟧事项，由市财政局负责。";
    String text = SpanPicture.textOf(picture);
    assertThat(
            SpanPicture.ofPassages(
                text, clauses(text).stream().map(MatterClauses.Clause::matter).toList()))
        .isEqualTo(picture);
  }

  @Test
  void oneMatterAloneIsRunningText() {
    assertThat(clauses("涉及经费保障方面的事项，由市财政局负责。")).isEmpty();
  }

  private static List<MatterClauses.Clause> clauses(String text) {
    Passage all = Sources.passage(text);
    return MatterClauses.in(new Item(all.sub(0, 0), Optional.empty(), all, all, List.of()));
  }
}
