package org.zhengmai.api.task;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.cypher.Row;

/** Who answers for tasks. */
@Component
final class TaskDuties {

  private final Loader<Map<String, Object>, List<Responsibility>> loader;

  TaskDuties(BatchLoaders loaders, OnwardReads onward) {
    loader = loaders.list("responsibilities-of-task", key -> key, Responsibility::of);
    onward.add(
        "Task",
        "responsibilities",
        OnwardReads.ofList(
            loader, (from, given) -> key(from.string("task"), role(given)), Responsibility::of));
  }

  /** The responsibilities for a task, of one role if one is given. */
  CompletableFuture<List<Responsibility>> of(
      String task, @Nullable ResponsibilityRole role, DataFetchingEnvironment field) {
    return loader.load(field, key(task, role));
  }

  /** Takes all of a task that a row carries. */
  void know(DataFetchingEnvironment field, Row row) {
    List<Responsibility> all =
        row.rows("responsibilities").stream().map(Responsibility::of).toList();
    loader.know(field, key(row.row("task").string("id"), null), all);
  }

  private static @Nullable ResponsibilityRole role(Map<String, Object> given) {
    Object role = given.get("role");
    return role == null ? null : ResponsibilityRole.valueOf((String) role);
  }

  private static Map<String, Object> key(String task, @Nullable ResponsibilityRole role) {
    return Parameters.of("task", task).with("role", role).toMap();
  }
}
