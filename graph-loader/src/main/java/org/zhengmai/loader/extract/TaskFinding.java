package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhengmai.loader.source.Passage;

/**
 * A task.
 *
 * @param label its number as the document uses it, with the labels above where numbering restarts:
 *     16, （二）/3, 四/（一）
 * @param path all labels from the outermost section on; unique within the document
 * @param kind key task or safeguard
 * @param section the path of the section that it stands in
 * @param heading its heading; empty where it has none
 * @param name what a table calls it in a column of its own (任务名称)
 * @param whole all of it
 * @param text its text after the heading
 * @param position its place in the document, from 1
 * @param responsibilities the units named for it, in printed order
 * @param deadline its own deadline
 * @param citations the documents that it names
 * @param targets the figures that it commits to, in printed order
 * @param rule what found it
 */
public record TaskFinding(
    String label,
    String path,
    TaskKind kind,
    Optional<String> section,
    Optional<Passage> heading,
    Optional<Passage> name,
    Passage whole,
    Passage text,
    int position,
    List<ResponsibilityFinding> responsibilities,
    Optional<DeadlineFinding> deadline,
    List<CitationFinding> citations,
    List<TargetFinding> targets,
    Rule rule) {

  /** The same task at another place in the document's order. */
  public TaskFinding at(int newPosition) {
    return with(section, newPosition);
  }

  /** The same task below another section, or below none. */
  public TaskFinding in(Optional<String> newSection) {
    return with(newSection, position);
  }

  /** The same task without some of its targets. */
  TaskFinding withoutTargets(Predicate<TargetFinding> other) {
    return targets.stream().anyMatch(other)
        ? with(section, position, targets.stream().filter(other.negate()).toList())
        : this;
  }

  /** The same task with further targets, but for those whose figure it states already. */
  TaskFinding withTargets(List<TargetFinding> further) {
    List<TargetFinding> all = new ArrayList<>(targets);
    further.stream()
        .filter(target -> targets.stream().noneMatch(own -> own.value().equals(target.value())))
        .forEach(all::add);
    return with(section, position, List.copyOf(all));
  }

  /**
   * The same task with what it says elsewhere too; units and a term of its own hold.
   *
   * @param units those named there
   * @param term that named there
   * @param further figures that are stated there
   * @param cited papers that are cited there
   */
  TaskFinding goingOn(
      List<ResponsibilityFinding> units,
      Optional<DeadlineFinding> term,
      List<TargetFinding> further,
      List<CitationFinding> cited) {
    List<CitationFinding> all = new ArrayList<>(citations);
    all.addAll(cited);
    return new TaskFinding(
        label,
        path,
        kind,
        section,
        heading,
        name,
        whole,
        text,
        position,
        responsibilities.isEmpty() ? units : responsibilities,
        deadline.or(() -> term),
        List.copyOf(all),
        withTargets(further).targets,
        rule);
  }

  private TaskFinding with(Optional<String> newSection, int newPosition) {
    return with(newSection, newPosition, targets);
  }

  private TaskFinding with(
      Optional<String> newSection, int newPosition, List<TargetFinding> newTargets) {
    return new TaskFinding(
        label,
        path,
        kind,
        newSection,
        heading,
        name,
        whole,
        text,
        newPosition,
        responsibilities,
        deadline,
        citations,
        newTargets,
        rule);
  }
}
