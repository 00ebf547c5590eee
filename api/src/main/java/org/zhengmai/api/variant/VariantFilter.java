package org.zhengmai.api.variant;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.Parameters;

/** Conditions on variants, as in the schema; what is null does not matter. */
record VariantFilter(@Nullable VariantKind kind) {

  static Map<String, Object> parameters(@Nullable VariantFilter filter, String document) {
    return Parameters.of("document", document)
        .with("kind", filter == null ? null : filter.kind)
        .toMap();
  }
}
