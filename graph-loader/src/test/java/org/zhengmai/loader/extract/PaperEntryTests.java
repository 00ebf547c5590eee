package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that only name other papers hand out nothing. */
class PaperEntryTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.《甲市节水办法》（甲政发〔2098〕1号）\n2.《甲市供水办法》（甲政发〔2098〕2号）\n",
        "1.甲市人民政府关于加强节水的通知（甲政发〔2098〕1号）\n2.甲市供水办法（甲政发〔2098〕2号）\n",
        "1.《甲市节水办法》（甲政发〔2098〕1号），已被《甲市节水条例》替代。\n2.《甲市供水办法》，因上位法修改，不再适用。\n",
        "1.甲市人民政府关于加强节水的通知（甲政发〔2098〕1号）。该通知的调整对象已经消失。\n2.《甲市供水办法》。主要内容与现行法律不一致。\n",
        "一、废止的文件\n《甲市节水办法》（甲政发〔2098〕1号）\n《甲市供水办法》（甲政发〔2098〕2号），已被《甲市供水条例》替代。\n",
        "1.甲省人民政府关于大力开展植树造林的指示（1956年4月1日）\n2.甲省人民政府关于节水的指示（1957年5月3日）\n",
        "1.决定废止的行政规范性文件4件；\n2.继续有效的规范性文件20件。\n",
        "一、废止的文件\n1.甲县人民政府关于加强森林防火的命令\n2.甲县人民政府关于抓紧春耕的指示\n",
        "1.关于加强节水的通知 甲政发〔2098〕1号 依据已发生变化\n2.关于印发甲市供水办法的通知\n",
      })
  void namesOfPapersAreNoTasks(String body) {
    assertThat(Papers.tasks(Papers.PLAN, body)).isEmpty();
  }

  @Test
  void papersBelowAHeadingThatSaysToMakeThemAreTasks() {
    assertThat(Papers.tasks(Papers.PLAN, "一、年内制定的规章（2件）\n1.《甲市节水办法》\n2.《甲市供水办法》\n"))
        .isEqualTo("1 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.落实《甲市节水办法》。修好管网。\n2.落实《甲市供水办法》（甲政发〔2098〕2号）。修好水厂。\n",
        "1.印发《甲市节水办法》，明确任务。\n2.修订《甲市供水办法》，明确标准。\n",
        "1.修订《甲市节水办法》\n责任单位：市水利局\n2.废止《甲市供水办法》\n责任单位：市水利局\n",
        "1.落实省政府关于加强节水的意见\n2.起草关于加快供水的意见\n",
        "1.完成全省供水实事（甲政发〔2098〕1号）\n2.改造老旧管网100公里（甲政发〔2098〕2号）\n",
        "1.《甲市节水办法》\n责任单位：市水利局\n2.《甲市供水办法》\n责任单位：市水利局\n",
        "1.清理规范性文件100件。\n2.审查行政规范性文件50件。\n",
        "1.学习内容。《甲市节水读本》《甲市供水读本》。\n2.深化《办事指南》，因地制宜增补20项。\n",
        "1.《甲市节水办法》，由市水利局负责修订。\n2.《甲市供水办法》，抓紧报批。\n",
      })
  void whatIsToBeDoneAboutThemIs(String body) {
    assertThat(Papers.tasks(Papers.PLAN, body)).isEqualTo("1 2");
  }
}
