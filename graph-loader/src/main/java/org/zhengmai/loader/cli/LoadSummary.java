package org.zhengmai.loader.cli;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.load.LoadReport;

/** What a load did, for people: a line a fact. */
final class LoadSummary {

  private LoadSummary() {}

  /** The lines; failures come last. */
  static List<String> of(LoadReport report) {
    List<String> summary = new ArrayList<>();
    summary.add(line("files", report.sources()));
    summary.add(line("documents", report.documents()));
    summary.add("curated links: " + report.links());
    for (LoadReport.RefusedLink link : report.refusedLinks()) {
      summary.add("refused: %s: %s: %s".formatted(link.file(), link.link(), link.code().english()));
    }
    summary.add(line(report.lines()));
    report
        .observations()
        .forEach((code, count) -> summary.add("observations %s: %d".formatted(code, count)));
    for (LoadReport.Collated copies : report.collated()) {
      summary.add(
          "%s: %d copies, %d variants"
              .formatted(copies.document(), copies.witnesses(), copies.variants()));
    }
    report.failures().forEach(failure -> summary.add("failed: " + failure.message()));
    return summary;
  }

  /** What became of the lines between tasks. */
  static String line(LoadReport.Lines lines) {
    return "lines between tasks: %d documents compared, %d inherited, %d parallel"
        .formatted(lines.documents(), lines.inherited(), lines.parallel());
  }

  private static String line(String what, LoadReport.Counts counts) {
    return "%s: %d added, %d changed, %d unchanged, %d failed"
        .formatted(what, counts.added(), counts.changed(), counts.unchanged(), counts.failed());
  }
}
