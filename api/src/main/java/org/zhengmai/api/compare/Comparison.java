package org.zhengmai.api.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.Columns;
import org.zhengmai.api.task.Task;
import org.zhengmai.cypher.Row;

/**
 * Two documents or two tasks compared.
 *
 * @param leftId id of the left one; null where there is none
 * @param rightId id of the right one; null where there is none
 * @param whole whether the full text of both documents is held
 * @param matched tasks that correspond, in the order of the left text
 * @param dropped left tasks without a counterpart, of two whole documents
 * @param added right tasks without a counterpart, of two whole documents
 * @param targets what became of the targets
 */
public record Comparison(
    @Nullable String leftId,
    @Nullable String rightId,
    boolean whole,
    List<TaskMatch> matched,
    List<Task> dropped,
    List<Task> added,
    List<TargetMatch> targets) {

  /** Keeps copies of the lists. */
  public Comparison {
    matched = List.copyOf(matched);
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
    targets = List.copyOf(targets);
  }

  static Comparison of(Row row) {
    List<TargetMatch> targets = new ArrayList<>();
    row.rows("targets").forEach(pair -> targets.add(TargetMatch.of(pair)));
    row.rows("missing").forEach(target -> targets.add(TargetMatch.missing(target)));
    row.rows("new").forEach(target -> targets.add(TargetMatch.added(target)));
    return new Comparison(
        Columns.text(row, "leftId"),
        Columns.text(row, "rightId"),
        row.bool("whole"),
        row.rows("lines").stream().map(TaskMatch::of).toList(),
        row.rows("dropped").stream().map(Task::of).toList(),
        row.rows("added").stream().map(Task::of).toList(),
        targets);
  }

  /** Those of the matched tasks in which something differs. */
  public List<TaskMatch> changed() {
    return matched.stream().filter(TaskMatch::isChanged).toList();
  }

  /** All of it as a table of HTML. */
  public String html() {
    return ComparisonPage.html(this);
  }

  /** All of it as plain text. */
  public String plain() {
    return ComparisonPage.plain(this);
  }
}
