package org.zhengmai.loader.lineage;

import java.util.List;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.source.SourceText;

/** Invented papers of a place, with the tasks that a test needs. */
final class Papers {

  private Papers() {}

  /** A paper of 示范省, 示范市 or 示范区, its aims and its tasks, a task each. */
  static DocumentFindings findings(String place, String aims, String... tasks) {
    char rank = place.charAt(place.length() - 1);
    StringBuilder text =
        new StringBuilder(
            """
            %1$s人民政府办公室关于印发%1$s书香建设实施方案的通知

            示%2$s政办发〔2099〕11号

            各区人民政府，%2$s直有关单位：

            《%1$s书香建设实施方案》已经批准，现印发给你们，请认真组织实施。

            %1$s人民政府办公室

            2099年3月5日

            %1$s书香建设实施方案

            一、工作目标

            %3$s

            二、重点任务

            """
                .formatted(place, rank, aims));
    for (int i = 0; i < tasks.length; i++) {
      text.append(i + 1).append(". ").append(tasks[i]).append("\n\n");
    }
    String name = place + ".txt";
    return Extractor.extract(new SourceText(name, name, "0".repeat(64), "UTF-8", text.toString()))
        .get(0);
  }

  static ComparedDocument paper(String place, String... tasks) {
    return ComparedDocuments.of(findings(place, "让居民就近读到好书。", tasks), true);
  }

  /** Two documents compared, words counted in these two. */
  static Comparison compare(ComparedDocument left, ComparedDocument right) {
    return new DocumentComparer(WordCounts.of(List.of(left, right)), LineageParameters.standard())
        .compare(left, right);
  }

  /** The only edge between two papers of a task each, words weighed by the invented chain. */
  static LineageEdge edge(ComparedDocument left, ComparedDocument right) {
    Comparison found =
        new DocumentComparer(WordCounts.of(Chain.read().papers()), LineageParameters.standard())
            .compare(left, right);
    if (found.edges().size() != 1) {
      throw new AssertionError("edges: " + found.edges());
    }
    return found.edges().get(0);
  }
}
