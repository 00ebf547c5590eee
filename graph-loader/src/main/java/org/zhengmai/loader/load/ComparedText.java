package org.zhengmai.loader.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.graph.DocumentRecord;
import org.zhengmai.loader.graph.RecordBuilder;
import org.zhengmai.loader.graph.TargetRecord;
import org.zhengmai.loader.graph.TaskRecord;
import org.zhengmai.loader.lineage.ComparedDocument;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;
import org.zhengmai.loader.lineage.ComparedDocuments;
import org.zhengmai.loader.lineage.ComparedTarget;

/**
 * What is stored with a document, so that it can be compared without being extracted anew.
 *
 * @param json what {@link ComparedJson} reads
 * @param fullText whether all of it is held
 */
record ComparedText(String json, boolean fullText) {

  /** That of a document; null for one without tasks and targets, with nothing to compare. */
  static @Nullable ComparedText of(RecordBuilder.Built built) {
    DocumentRecord record = built.record();
    List<String> targetIds = targetIds(record);
    if (record.tasks().isEmpty() && targetIds.isEmpty()) {
      return null;
    }
    boolean fullText = !Digests.isDigest(built.findings());
    ComparedDocument found = ComparedDocuments.of(built.findings(), fullText);
    List<ComparedTask> tasks = new ArrayList<>();
    for (int i = 0; i < record.tasks().size(); i++) {
      tasks.add(renamed(found.tasks().get(i), record.tasks().get(i)));
    }
    // The title as stored, so that no person is named.
    String title = Objects.requireNonNullElse(record.title(), "");
    ComparedDocument document =
        new ComparedDocument(record.id(), title, found.placeNames(), fullText, tasks);
    StoredComparison stored =
        new StoredComparison(document, ComparedTarget.of(built.findings()), targetIds);
    return new ComparedText(ComparedJson.write(stored), fullText);
  }

  /** In the order of their positions: those outside the tasks, then those of each task. */
  private static List<String> targetIds(DocumentRecord record) {
    return Stream.concat(
            record.targets().stream(),
            record.tasks().stream().flatMap(task -> task.targets().stream()))
        .sorted(Comparator.comparingInt(TargetRecord::position))
        .map(TargetRecord::id)
        .toList();
  }

  /** The task under the id that it has in the graph. */
  private static ComparedTask renamed(ComparedTask task, TaskRecord record) {
    return new ComparedTask(
        record.id(),
        task.label(),
        task.headings(),
        task.heading(),
        task.text(),
        task.units(),
        task.figures(),
        task.deadline());
  }
}
