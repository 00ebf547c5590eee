package org.zhengmai.api.citation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.Parameters;

/** Conditions on citations, as in the schema; what is null does not matter. */
record CitationFilter(@Nullable CitationRelation relation) {

  static Map<String, Object> parameters(@Nullable CitationFilter filter, String document) {
    return Parameters.of("document", document)
        .with("relation", filter == null ? null : filter.relation)
        .toMap();
  }
}
