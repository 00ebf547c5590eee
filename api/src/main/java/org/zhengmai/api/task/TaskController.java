package org.zhengmai.api.task;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.document.Section;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.paging.Companion;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.paging.PagedLists;
import org.zhengmai.api.paging.Start;
import org.zhengmai.api.store.OnwardReads;

@Controller
class TaskController {

  private final Nodes<Document> documents;
  private final Nodes<Task> tasks;
  private final PagedList<Task> list;

  TaskController(
      Nodes<Document> documents,
      Nodes<Task> tasks,
      TaskDuties duties,
      PagedLists lists,
      OnwardReads onward) {
    this.documents = documents;
    this.tasks = tasks;
    this.list =
        lists.of(
            "tasks",
            Task::of,
            List.of(
                Companion.ofItem("responsibilities", duties::know),
                Companion.ofPage(
                    "document",
                    "document",
                    (field, row) -> documents.know(field, Document.of(row)))));
    onward.add("Document", "tasks", list.onward("document", "document"));
    onward.add("Section", "tasks", list.onward("section", "document", "section"));
  }

  @QueryMapping
  CompletableFuture<Task> task(@Argument String id, DataFetchingEnvironment field) {
    return tasks.found(field, id);
  }

  @QueryMapping
  CompletableFuture<Connection<Task>> tasks(PageRequest page) {
    return list.load(page, Start.ALL);
  }

  @SchemaMapping
  CompletableFuture<Connection<Task>> tasks(Document document, PageRequest page) {
    return list.load(page, Start.of("document", document.id()));
  }

  @SchemaMapping
  CompletableFuture<Connection<Task>> tasks(Section section, PageRequest page) {
    return list.load(
        page,
        new Start("section", Map.of("document", section.documentId(), "section", section.id())));
  }

  @SchemaMapping
  CompletableFuture<Document> document(Task task, DataFetchingEnvironment field) {
    return documents.byId(field, task.documentId());
  }
}
