package org.zhengmai.api.target;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.store.Parameters;

/** Conditions on targets, as in the schema; what is null does not matter. */
record TargetFilter(
    @Nullable String indicator,
    @Nullable TargetComparator comparator,
    @Nullable String unit,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo,
    @Nullable String documentNumber,
    @Nullable Level level,
    @Nullable String region) {

  private static final TargetFilter NONE =
      new TargetFilter(null, null, null, null, null, null, null, null);

  static TargetFilter orNone(@Nullable TargetFilter filter) {
    return filter == null ? NONE : filter;
  }

  /**
   * Id of the document that is named. A number with a year in brackets is that of one document and
   * in its id; those of announcements are borne by many.
   */
  @Nullable String documentId(DocumentNumbers numbers) {
    String number = number(numbers);
    return number == null || number.indexOf('〔') < 0 ? null : "document/" + number;
  }

  /** The filter's parameters, added to those that say where the targets are. */
  Map<String, Object> parameters(Parameters where, DocumentNumbers numbers) {
    return where
        .with("indicator", indicator == null ? null : indicator.strip())
        .with("comparator", comparator)
        .with("unit", unit)
        .with("dueFrom", dueFrom)
        .with("dueTo", dueTo)
        .with("number", number(numbers))
        .with("level", level)
        .with("region", region)
        .toMap();
  }

  private @Nullable String number(DocumentNumbers numbers) {
    return documentNumber == null ? null : numbers.canonical(documentNumber);
  }
}
