package org.zhengmai.api.task;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.agency.Agency;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.paging.Companion;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.paging.PagedLists;
import org.zhengmai.api.paging.Start;
import org.zhengmai.api.store.OnwardReads;

@Controller
class ResponsibilityController {

  private final Nodes<Task> tasks;
  private final TaskDuties ofTask;
  private final PagedList<Function<Agency, Responsibility>> ofAgency;

  ResponsibilityController(
      Nodes<Task> tasks,
      Nodes<Document> documents,
      TaskDuties duties,
      PagedLists lists,
      OnwardReads onward) {
    this.tasks = tasks;
    this.ofTask = duties;
    this.ofAgency =
        lists.of(
            "responsibilities",
            row -> agency -> Responsibility.of(row, agency),
            List.of(
                Companion.ofItem("task", (field, row) -> tasks.know(field, Task.of(row))),
                Companion.ofPage(
                    "document",
                    "task/document",
                    (field, row) -> documents.know(field, Document.of(row)))));
    onward.add("Agency", "responsibilities", ofAgency.onward("agency", "of"));
  }

  @SchemaMapping
  CompletableFuture<List<Responsibility>> responsibilities(
      Task task, @Argument @Nullable ResponsibilityRole role, DataFetchingEnvironment field) {
    return ofTask.of(task.id(), role, field);
  }

  @SchemaMapping
  CompletableFuture<Connection<Responsibility>> responsibilities(Agency agency, PageRequest page) {
    return ofAgency
        .load(page, Start.of("agency", "of", agency.id()))
        .thenApply(found -> found.map(duty -> duty.apply(agency)));
  }

  @SchemaMapping
  CompletableFuture<Task> task(Responsibility responsibility, DataFetchingEnvironment field) {
    return tasks.byId(field, responsibility.taskId());
  }
}
