package org.zhengmai.api.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.store.Parameters;

/** Conditions on what a search finds, as in the schema; what is null does not matter. */
record SearchFilter(
    @Nullable List<SearchKind> kinds,
    @Nullable Level level,
    @Nullable String region,
    @Nullable String documentNumber,
    @Nullable LocalDate issuedFrom,
    @Nullable LocalDate issuedTo) {

  private static final SearchFilter NONE = new SearchFilter(null, null, null, null, null, null);

  static SearchFilter orNone(@Nullable SearchFilter filter) {
    return filter == null ? NONE : filter;
  }

  /** The filter's parameters, added to those of the query. */
  Parameters addTo(Parameters query, DocumentNumbers numbers) {
    Stream<SearchKind> wanted =
        kinds == null || kinds.isEmpty() ? Stream.of(SearchKind.values()) : kinds.stream();
    return query
        .with("labels", wanted.distinct().map(SearchKind::label).sorted().toList())
        .with("level", level)
        .with("region", region)
        .with("number", documentNumber == null ? null : numbers.canonical(documentNumber))
        .with("issuedFrom", issuedFrom)
        .with("issuedTo", issuedTo);
  }
}
