package org.zhengmai.api.schema;

import java.util.ArrayList;
import java.util.List;
import org.springframework.graphql.execution.SchemaReport;

/** Stops the start when schema and code do not fit together. */
final class SchemaInspection {

  private SchemaInspection() {}

  static void refuseGaps(SchemaReport report) {
    List<String> gaps = new ArrayList<>();
    report.unmappedFields().forEach(field -> gaps.add("field without a fetcher: " + field));
    report
        .unmappedRegistrations()
        .forEach((field, fetcher) -> gaps.add("fetcher without a field: " + field));
    report
        .unmappedArguments()
        .forEach((fetcher, names) -> gaps.add("no arguments " + names + " for " + fetcher));
    report.skippedTypes().forEach(type -> gaps.add("type that could not be inspected: " + type));
    if (!gaps.isEmpty()) {
      throw new IllegalStateException("Schema and code do not fit: " + String.join("; ", gaps));
    }
  }
}
