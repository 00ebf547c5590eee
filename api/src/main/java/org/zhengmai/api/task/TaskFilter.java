package org.zhengmai.api.task;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.store.Parameters;

/** Conditions on tasks, as in the schema; what is null does not matter. */
record TaskFilter(
    @Nullable TaskKind kind,
    @Nullable String documentNumber,
    @Nullable String agencyId,
    @Nullable String agency,
    @Nullable ResponsibilityRole role,
    @Nullable LocalDate deadlineFrom,
    @Nullable LocalDate deadlineTo) {

  private static final TaskFilter NONE = new TaskFilter(null, null, null, null, null, null, null);

  static TaskFilter orNone(@Nullable TaskFilter filter) {
    return filter == null ? NONE : filter;
  }

  boolean namesAgency() {
    return agencyId != null || agency != null;
  }

  /**
   * Id of the document that is named. A number with a year in brackets is that of one document and
   * in its id; those of announcements are borne by many.
   */
  @Nullable String documentId(DocumentNumbers numbers) {
    String number = number(numbers);
    return number == null || number.indexOf('〔') < 0 ? null : "document/" + number;
  }

  /** The filter's parameters, added to those that say where the tasks are. */
  Map<String, Object> parameters(Parameters where, DocumentNumbers numbers) {
    return where
        .with("kind", kind)
        .with("number", number(numbers))
        .with("agencyId", agencyId)
        .with("agency", agency == null ? null : agency.strip())
        .with("role", role)
        .with("deadlineFrom", deadlineFrom)
        .with("deadlineTo", deadlineTo)
        .toMap();
  }

  private @Nullable String number(DocumentNumbers numbers) {
    return documentNumber == null ? null : numbers.canonical(documentNumber);
  }
}
