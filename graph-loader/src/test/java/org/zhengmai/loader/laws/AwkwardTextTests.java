package org.zhengmai.loader.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that can be printed stops the reading of it. */
class AwkwardTextTests {

  private static final int LENGTH = 6_000;

  /** What a document without any fact is told with. */
  private static final int EMPTY = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "）",
        "《",
        "（）",
        "（《〔",
        "、",
        "，",
        "。",
        "和",
        "一",
        "9",
        "一、",
        "（一）",
        "1.",
        "1.1.1",
        "\n1甲",
        "\n1.",
        "\n一、",
        "\n（一）甲。",
        "〔2099〕1号",
        "令第一号",
        "甲发〔2099〕1号\n",
        "关于",
        "的通知",
        "甲市政府关于甲的通知\n",
        "2099年1月1日",
        "甲市人民政府2099年1月1日",
        "责任单位：",
        "（责任单位：",
        "由市财政局牵头，",
        "市财政局和",
        "涉及甲事项，由乙局负责；",
        "根据《甲》",
        "《甲》（以下简称《乙》）",
        "|",
        "|\n",
        "| 1 |\n",
        "\t1\n",
        "\t序号\n",
        "<br>",
        "—\n",
        "# ",
        "*",
        "2/2099",
        "\n",
        "\u0001",
        "\ud840",
        "附件：1.",
        "第一位的牵头",
        "此项工作于",
        "1个",
        "（1）",
        "第一条",
        "《关于",
        "\"",
        ",",
        "|序号|责任单位|\n",
        "甲甲甲甲市文件\n",
        "1.甲。（责任单位：市甲局）\n",
        "达到1%，",
        "𠀀"
      })
  void twiceTheRepetitionHasNoMoreThanTwiceTheFacts(String part) {
    String text = part.repeat(LENGTH / part.length());
    assertThat(facts(text + text)).isBetween(1L, 2 * facts(text) + EMPTY);
  }

  /** How many things the result tells of, documents included. */
  private static long facts(String text) {
    return Facts.of(text).size();
  }
}
