package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;
import org.zhengmai.loader.pattern.Pattern;

/** A task cut into clauses, masked, its unit list left out. */
final class TaskText {

  private final ComparedTask task;
  private final List<Clause> clauses;
  private final int[] grams;

  private TaskText(ComparedTask task, List<Clause> clauses) {
    this.task = task;
    this.clauses = clauses;
    this.grams =
        clauses.stream().flatMapToInt(c -> IntStream.of(c.grams())).sorted().distinct().toArray();
  }

  static TaskText of(ComparedTask task, Pattern masks) {
    List<Clause> clauses = new ArrayList<>();
    task.heading().forEach(h -> clauses.addAll(new ClauseReader(h, task, masks).read(true)));
    clauses.addAll(new ClauseReader(task.text(), task, masks).read(false));
    return new TaskText(task, List.copyOf(clauses));
  }

  /** The task. */
  ComparedTask task() {
    return task;
  }

  /** In the order of the text, the heading's first. */
  List<Clause> clauses() {
    return clauses;
  }

  static List<TaskText> allOf(ComparedDocument document) {
    Pattern masks = ClauseReader.masks(document.placeNames());
    return document.tasks().stream().map(task -> of(task, masks)).toList();
  }

  /** The distinct pairs of characters of all clauses, in ascending order; not to be changed. */
  int[] grams() {
    return grams;
  }

  /** How many characters it prescribes, headings apart; those of the heading if that is all. */
  int length() {
    int text = clauses.stream().filter(c -> !c.heading()).mapToInt(c -> c.tokens().size()).sum();
    return text > 0 ? text : clauses.stream().mapToInt(c -> c.tokens().size()).sum();
  }
}
