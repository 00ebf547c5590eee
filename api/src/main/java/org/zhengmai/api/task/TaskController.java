package org.zhengmai.api.task;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.document.Section;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Parameters;

@Controller
class TaskController {

  private final DocumentNumbers numbers;
  private final Nodes<Document> documents;
  private final Nodes<Task> tasks;
  private final PagedList<Task> all;
  private final PagedList<Task> ofAgencies;
  private final PagedList<Task> ofDocument;

  TaskController(
      Nodes<Document> documents, Nodes<Task> tasks, BatchLoaders loaders, DocumentNumbers numbers) {
    this.numbers = numbers;
    this.documents = documents;
    this.tasks = tasks;
    this.all = PagedList.of(loaders, "tasks", Task::of, String.class, Long.class, String.class);
    this.ofAgencies =
        PagedList.of(
            loaders, "tasks-of-agencies", Task::of, String.class, Long.class, String.class);
    this.ofDocument =
        PagedList.of(loaders, "tasks-of-document", Task::of, Long.class, String.class);
  }

  @QueryMapping
  CompletableFuture<Task> task(@Argument String id, DataFetchingEnvironment field) {
    return tasks.byId(field, id);
  }

  /** Starts where the fewest tasks are: at a document, else at the agencies, else at all tasks. */
  @QueryMapping
  CompletableFuture<Connection<Task>> tasks(
      @Argument @Nullable TaskFilter filter, PageRequest page) {
    TaskFilter conditions = TaskFilter.orNone(filter);
    String document = conditions.documentId(numbers);
    PagedList<Task> list =
        document != null ? ofDocument : conditions.namesAgency() ? ofAgencies : all;
    return list.load(page, conditions.parameters(Parameters.of("document", document), numbers));
  }

  @SchemaMapping
  CompletableFuture<Connection<Task>> tasks(
      Document document, @Argument @Nullable TaskFilter filter, PageRequest page) {
    Parameters where = Parameters.of("document", document.id());
    return ofDocument.load(page, TaskFilter.orNone(filter).parameters(where, numbers));
  }

  @SchemaMapping
  CompletableFuture<Connection<Task>> tasks(
      Section section, @Argument @Nullable TaskFilter filter, PageRequest page) {
    Parameters where =
        Parameters.of("document", section.documentId()).with("section", section.id());
    return ofDocument.load(page, TaskFilter.orNone(filter).parameters(where, numbers));
  }

  @SchemaMapping
  CompletableFuture<Document> document(Task task, DataFetchingEnvironment field) {
    return documents.byId(field, task.documentId());
  }
}
