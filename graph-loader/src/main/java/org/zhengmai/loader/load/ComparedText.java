package org.zhengmai.loader.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.graph.DocumentRecord;
import org.zhengmai.loader.graph.RecordBuilder;
import org.zhengmai.loader.graph.TaskRecord;
import org.zhengmai.loader.lineage.ComparedDocument;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;
import org.zhengmai.loader.lineage.ComparedDocuments;

/** A document as comparisons read it, its tasks under the ids that they have in the graph. */
final class ComparedText {

  private ComparedText() {}

  /**
   * What is stored with a document, so that it can be compared without being extracted anew; null
   * for one without tasks, with which there is nothing to compare.
   */
  static @Nullable String of(RecordBuilder.Built built) {
    if (built.record().tasks().isEmpty()) {
      return null;
    }
    ComparedDocument found =
        ComparedDocuments.of(built.findings(), !Digests.isDigest(built.findings()));
    List<TaskRecord> records = built.record().tasks();
    List<ComparedTask> tasks = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      tasks.add(renamed(found.tasks().get(i), records.get(i).id()));
    }
    return ComparedJson.write(
        new ComparedDocument(
            built.record().id(),
            title(built.record()),
            found.placeNames(),
            found.fullText(),
            tasks));
  }

  /** As stored, so that no person is named. */
  private static String title(DocumentRecord record) {
    return Objects.requireNonNullElse(record.title(), "");
  }

  private static ComparedTask renamed(ComparedTask task, String id) {
    return new ComparedTask(
        id,
        task.label(),
        task.headings(),
        task.heading(),
        task.text(),
        task.units(),
        task.figures(),
        task.deadline());
  }
}
