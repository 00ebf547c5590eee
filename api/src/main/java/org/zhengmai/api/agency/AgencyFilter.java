package org.zhengmai.api.agency;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.store.Parameters;

/** Conditions on agencies, as in the schema; what is null does not matter. */
record AgencyFilter(
    @Nullable String name,
    @Nullable String region,
    @Nullable Level level,
    @Nullable AgencyKind kind,
    @Nullable String function) {

  static Map<String, Object> parameters(@Nullable AgencyFilter filter) {
    Parameters parameters = Parameters.none();
    if (filter != null) {
      parameters
          .with("name", filter.name)
          .with("region", filter.region)
          .with("level", filter.level)
          .with("kind", filter.kind)
          .with("function", filter.function);
    }
    return parameters.toMap();
  }
}
