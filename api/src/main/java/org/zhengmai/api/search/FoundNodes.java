package org.zhengmai.api.search;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.stereotype.Component;
import org.zhengmai.api.agency.Agency;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.Columns;
import org.zhengmai.api.target.Target;
import org.zhengmai.api.task.Task;
import org.zhengmai.cypher.Row;

/** The nodes that a search carries with its hits. */
@Component
final class FoundNodes {

  private final Nodes<Document> documents;
  private final Nodes<Task> tasks;
  private final Nodes<Agency> agencies;
  private final Nodes<Target> targets;

  FoundNodes(
      Nodes<Document> documents, Nodes<Task> tasks, Nodes<Agency> agencies, Nodes<Target> targets) {
    this.documents = documents;
    this.tasks = tasks;
    this.agencies = agencies;
    this.targets = targets;
  }

  /** Takes the node of a row, of whatever kind. */
  void know(DataFetchingEnvironment field, Row row) {
    Row whole = row.row("whole");
    switch (Found.of(row).kind()) {
      case DOCUMENT -> documents.know(field, Document.of(whole, row));
      case TASK -> tasks.know(field, Task.of(whole, Columns.row(row, "section")));
      case AGENCY -> agencies.know(field, Agency.of(whole, Columns.row(row, "region")));
      case TARGET -> targets.know(field, Target.of(whole));
    }
  }
}
