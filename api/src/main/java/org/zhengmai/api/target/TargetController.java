package org.zhengmai.api.target;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.api.task.Task;

@Controller
class TargetController {

  private final Nodes<Document> documents;
  private final Nodes<Task> tasks;
  private final DocumentNumbers numbers;
  private final PagedList<Target> all;
  private final PagedList<Target> ofDocument;
  private final Loader<String, List<Target>> ofTask;

  TargetController(
      Nodes<Document> documents, Nodes<Task> tasks, BatchLoaders loaders, DocumentNumbers numbers) {
    this.documents = documents;
    this.tasks = tasks;
    this.numbers = numbers;
    this.all = PagedList.of(loaders, "targets", Target::in, String.class, Long.class, String.class);
    this.ofDocument =
        PagedList.of(loaders, "targets-of-document", Target::in, Long.class, String.class);
    this.ofTask =
        loaders.list("targets-of-task", id -> Parameters.of("task", id).toMap(), Target::in);
  }

  /** Starts where the fewest targets are: at a document that is named, else at all targets. */
  @QueryMapping
  CompletableFuture<Connection<Target>> targets(
      @Argument @Nullable TargetFilter filter, PageRequest page) {
    TargetFilter conditions = TargetFilter.orNone(filter);
    String document = conditions.documentId(numbers);
    PagedList<Target> list = document == null ? all : ofDocument;
    return list.load(page, conditions.parameters(Parameters.of("document", document), numbers));
  }

  @SchemaMapping
  CompletableFuture<Connection<Target>> targets(
      Document document, @Argument @Nullable TargetFilter filter, PageRequest page) {
    Parameters where = Parameters.of("document", document.id());
    return ofDocument.load(page, TargetFilter.orNone(filter).parameters(where, numbers));
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
