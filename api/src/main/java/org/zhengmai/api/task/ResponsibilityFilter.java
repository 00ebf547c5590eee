package org.zhengmai.api.task;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.Parameters;

/** Conditions on responsibilities, as in the schema; what is null does not matter. */
record ResponsibilityFilter(
    @Nullable ResponsibilityRole role,
    @Nullable TaskKind kind,
    @Nullable LocalDate deadlineFrom,
    @Nullable LocalDate deadlineTo) {

  static Map<String, Object> parameters(@Nullable ResponsibilityFilter filter, Parameters where) {
    if (filter != null) {
      where
          .with("role", filter.role)
          .with("kind", filter.kind)
          .with("deadlineFrom", filter.deadlineFrom)
          .with("deadlineTo", filter.deadlineTo);
    }
    return where.toMap();
  }
}
