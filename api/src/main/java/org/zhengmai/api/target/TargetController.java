package org.zhengmai.api.target;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.paging.PagedLists;
import org.zhengmai.api.paging.Start;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.api.task.Task;

@Controller
class TargetController {

  private final Nodes<Document> documents;
  private final Nodes<Task> tasks;
  private final PagedList<Target> list;
  private final Loader<String, List<Target>> ofTask;

  TargetController(
      Nodes<Document> documents,
      Nodes<Task> tasks,
      BatchLoaders loaders,
      PagedLists lists,
      OnwardReads onward) {
    this.documents = documents;
    this.tasks = tasks;
    this.list = lists.of("targets", Target::in);
    onward.add("Document", "targets", list.onward("document", "document"));
    this.ofTask =
        loaders.list("targets-of-task", id -> Parameters.of("task", id).toMap(), Target::in);
    onward.add(
        "Task",
        "targets",
        OnwardReads.ofList(ofTask, (from, none) -> from.string("task"), Target::in));
  }

  @QueryMapping
  CompletableFuture<Connection<Target>> targets(PageRequest page) {
    return list.load(page, Start.ALL);
  }

  @SchemaMapping
  CompletableFuture<Connection<Target>> targets(Document document, PageRequest page) {
    return list.load(page, Start.of("document", document.id()));
  }

  @SchemaMapping
  CompletableFuture<List<Target>> targets(Task task, DataFetchingEnvironment field) {
    return ofTask.load(field, task.id());
  }

  @SchemaMapping
  CompletableFuture<Document> document(Target target, DataFetchingEnvironment field) {
    return documents.byId(field, target.documentId());
  }

  @SchemaMapping
  @Nullable CompletableFuture<Task> task(Target target, DataFetchingEnvironment field) {
    String id = target.taskId();
    return id == null ? null : tasks.byId(field, id);
  }
}
