package org.zhengmai.api.task;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.agency.Agency;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.paging.PagedLists;
import org.zhengmai.api.paging.Start;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;

@Controller
class ResponsibilityController {

  private final Nodes<Task> tasks;
  private final Loader<Map<String, Object>, List<Responsibility>> ofTask;
  private final PagedList<Responsibility> ofAgency;

  ResponsibilityController(Nodes<Task> tasks, BatchLoaders loaders, PagedLists lists) {
    this.tasks = tasks;
    this.ofTask = loaders.list("responsibilities-of-task", key -> key, Responsibility::of);
    this.ofAgency = lists.of("responsibilities", Responsibility::of);
  }

  @SchemaMapping
  CompletableFuture<List<Responsibility>> responsibilities(
      Task task, @Argument @Nullable ResponsibilityRole role, DataFetchingEnvironment field) {
    return ofTask.load(field, Parameters.of("task", task.id()).with("role", role).toMap());
  }

  @SchemaMapping
  CompletableFuture<Connection<Responsibility>> responsibilities(Agency agency, PageRequest page) {
    return ofAgency.load(page, new Start("agency", Map.of("of", agency.id())));
  }

  @SchemaMapping
  CompletableFuture<Task> task(Responsibility responsibility, DataFetchingEnvironment field) {
    return tasks.byId(field, responsibility.taskId());
  }
}
