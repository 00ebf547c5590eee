package org.zhengmai.api.agency;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.store.Parameters;

/** Conditions on agencies, as in the schema; what is null does not matter. */
record AgencyFilter(
    @Nullable String name,
    @Nullable String region,
    @Nullable String regionCode,
    @Nullable Level level,
    @Nullable AgencyKind kind,
    @Nullable String function,
    @Nullable Boolean named) {

  private static final AgencyFilter NONE =
      new AgencyFilter(null, null, null, null, null, null, null);

  /** Those that documents name, unless others are asked for. */
  static Parameters parameters(@Nullable AgencyFilter filter) {
    AgencyFilter conditions = filter == null ? NONE : filter;
    return Parameters.of("named", conditions.named == null || conditions.named)
        .with("name", conditions.name)
        .with("region", conditions.region)
        .with("regionCode", conditions.regionCode)
        .with("level", conditions.level)
        .with("kind", conditions.kind)
        .with("function", conditions.function);
  }
}
