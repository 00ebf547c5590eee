package org.zhengmai.api.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * A deadline.
 *
 * @param raw as printed, such as 2099年12月
 * @param by the last day it allows; null where there is no such day, as for 长期坚持
 */
public record Deadline(String raw, @Nullable LocalDate by) {

  static @Nullable Deadline of(Row task) {
    String raw = Columns.text(task, "deadlineRaw");
    return raw == null ? null : new Deadline(raw, Columns.date(task, "deadlineBy"));
  }
}
