package org.zhengmai.loader.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.graph.RecordBuilder;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.witness.Witness;

/**
 * How the time of a record grows with texts that ask for every place of a table, have many tables,
 * or name many damaged units: twice the text should take twice the time. Prints a line a text.
 */
public final class WideGrowth {

  private static final int ROUNDS = 3;
  private static final List<Integer> SIZES = List.of(2_500, 5_000, 10_000, 20_000);

  private WideGrowth() {}

  /** Measures all. */
  public static void main(String[] arguments) {
    report("one table of n rows", WideGrowth::table);
    report("n tables", WideGrowth::tables);
    report("n damaged units", WideGrowth::damaged);
  }

  private static void report(String what, IntFunction<String> text) {
    StringBuilder line = new StringBuilder();
    for (int size : SIZES) {
      SourceText source =
          new SourceText("wide", "wide.txt", "0".repeat(64), "UTF-8", text.apply(size));
      double best = Double.MAX_VALUE;
      for (int i = 0; i < ROUNDS; i++) {
        long start = System.nanoTime();
        for (DocumentFindings findings : Extractor.extract(source)) {
          RecordBuilder.build(List.of(new Witness(source, findings)));
        }
        best = Math.min(best, (System.nanoTime() - start) / 1e6);
      }
      line.append(String.format(Locale.ROOT, " %,d: %.0f ms", size, best));
    }
    System.out.printf("%-20s%s%n", what, line);
  }

  private static String head(String title) {
    return "示范市人民政府关于" + title + "的通知\n\n示政发〔2099〕1号\n\n各区人民政府：\n\n现将任务分解如下。\n\n";
  }

  private static String table(int rows) {
    return table(rows, i -> "市交通局");
  }

  private static String damaged(int rows) {
    return table(rows, i -> "市住房城" + (char) (0x4e00 + i) + "建设局");
  }

  private static String table(int rows, IntFunction<String> unit) {
    StringBuilder text = new StringBuilder(head("修桥任务分工"));
    text.append("┌────┬──────────┬────────┐\n│序号│工作任务│责任单位│\n");
    for (int i = 1; i <= rows; i++) {
      text.append(
          "├────┼──────────┼────────┤\n│%d│修好第%d座桥，│%s│\n││保障通行。││\n"
              .formatted(i, i, unit.apply(i)));
    }
    return text.append("└────┴──────────┴────────┘\n").toString();
  }

  private static String tables(int count) {
    StringBuilder text = new StringBuilder(head("修路任务分工"));
    for (int i = 1; i <= count; i++) {
      text.append("路段          里程          造价\n");
      text.append(
          "示范路%d      3公里         40万元\n示范街%d      5公里         60万元\n\n整治路面。\n\n".formatted(i, i));
    }
    return text.toString();
  }
}
