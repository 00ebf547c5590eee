package org.zhengmai.api.taskline;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.paging.PagedLists;
import org.zhengmai.api.paging.Start;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.api.task.Task;

@Controller
class TaskLineController {

  private static final String INHERITANCE = "inheritance-of-task";

  private final PagedList<TaskLine> parallels;
  private final Loader<Asked, List<TaskLine>> inheritance;

  TaskLineController(BatchLoaders loaders, PagedLists lists) {
    this.parallels = lists.of("parallels", TaskLine::of);
    this.inheritance = loaders.batch(INHERITANCE, keys -> read(loaders, keys));
  }

  /** Lines of a task, at most so many. */
  private record Asked(Map<String, Object> where, int first) {}

  @SchemaMapping
  CompletableFuture<Connection<TaskLine>> parallels(
      Task task,
      @Argument @Nullable Double minScore,
      @Argument @Nullable List<TaskLineKind> kinds,
      PageRequest page) {
    return parallels.load(
        page, Start.of("task", task.id()), conditions(task.id(), minScore, kinds).toMap());
  }

  @SchemaMapping
  TaskInheritance inherits(Task task) {
    return new TaskInheritance(task.id());
  }

  @SchemaMapping
  CompletableFuture<List<TaskLine>> up(
      TaskInheritance inherits,
      @Argument @Nullable Double minScore,
      @Argument @Nullable List<TaskLineKind> kinds,
      @Argument @Nullable Boolean includeCurated,
      PageRequest page) {
    return inherited(
        page, conditions(inherits.taskId(), minScore, kinds).with("up", true), includeCurated);
  }

  @SchemaMapping
  CompletableFuture<List<TaskLine>> down(
      TaskInheritance inherits,
      @Argument @Nullable Double minScore,
      @Argument @Nullable List<TaskLineKind> kinds,
      @Argument @Nullable Boolean includeCurated,
      PageRequest page) {
    return inherited(
        page, conditions(inherits.taskId(), minScore, kinds).with("up", false), includeCurated);
  }

  private CompletableFuture<List<TaskLine>> inherited(
      PageRequest page, Parameters where, @Nullable Boolean includeCurated) {
    boolean all = includeCurated == null || includeCurated;
    DataFetchingEnvironment field = page.field();
    return inheritance.load(
        field, new Asked(where.with("printedOnly", all ? null : true).toMap(), page.size()));
  }

  private static Parameters conditions(
      String task, @Nullable Double minScore, @Nullable List<TaskLineKind> kinds) {
    return Parameters.of("task", task)
        .with("minScore", minScore)
        .with("kinds", kinds == null ? null : kinds.stream().map(Enum::name).toList());
  }

  /** Cypher takes no limit from a row, so the largest decides for all of them. */
  private static Map<Asked, List<TaskLine>> read(BatchLoaders loaders, List<Asked> keys) {
    int limit = keys.stream().mapToInt(Asked::first).max().orElseThrow();
    Map<Asked, List<TaskLine>> found =
        loaders.read(
            INHERITANCE,
            keys,
            Asked::where,
            Map.of("limit", limit),
            row -> row.rows("items").stream().map(TaskLine::of).toList());
    found.replaceAll((key, lines) -> lines.stream().limit(key.first()).toList());
    return found;
  }
}
