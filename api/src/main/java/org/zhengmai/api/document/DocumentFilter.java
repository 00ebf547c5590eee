package org.zhengmai.api.document;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.store.Parameters;

/** Conditions on documents, as in the schema; what is null does not matter. */
record DocumentFilter(
    @Nullable DocumentStatus status,
    @Nullable DocumentType type,
    @Nullable Level level,
    @Nullable String number,
    @Nullable LocalDate issuedFrom,
    @Nullable LocalDate issuedTo,
    @Nullable String region) {

  static Map<String, Object> parameters(@Nullable DocumentFilter filter, DocumentNumbers numbers) {
    Parameters parameters = Parameters.none();
    if (filter != null) {
      String number = filter.number;
      parameters
          .with("status", filter.status)
          .with("type", filter.type)
          .with("level", filter.level)
          .with("number", number == null ? null : numbers.canonical(number))
          .with("issuedFrom", filter.issuedFrom)
          .with("issuedTo", filter.issuedTo)
          .with("region", filter.region);
    }
    return parameters.toMap();
  }
}
