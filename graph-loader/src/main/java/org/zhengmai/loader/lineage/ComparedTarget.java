package org.zhengmai.loader.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.TargetDue;
import org.zhengmai.loader.extract.TargetFinding;

/**
 * A figure that a document commits to, in its aims or in a task.
 *
 * @param position its place among all targets of the document, from 1, as in {@code
 *     TargetRecord.position}: those outside the tasks first, then those of each task
 * @param figure what is counted, how much of it, in which unit, where
 * @param scope what it holds for as printed: 全市, 每个县; empty where nothing is printed for it
 * @param lastDay by when, where that is printed
 */
public record ComparedTarget(
    int position, ComparedFigure figure, Optional<String> scope, Optional<LocalDate> lastDay) {

  /** All targets of a document, in the order of their positions. */
  public static List<ComparedTarget> of(DocumentFindings findings) {
    List<ComparedTarget> targets = new ArrayList<>();
    findings.targets().forEach(target -> targets.add(of(targets.size() + 1, target)));
    findings
        .tasks()
        .forEach(
            task -> task.targets().forEach(target -> targets.add(of(targets.size() + 1, target))));
    return targets;
  }

  private static ComparedTarget of(int position, TargetFinding target) {
    return new ComparedTarget(
        position, ComparedFigure.of(target), target.scope(), target.due().map(TargetDue::lastDay));
  }
}
