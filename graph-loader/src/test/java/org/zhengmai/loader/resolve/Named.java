package org.zhengmai.loader.resolve;

import org.jspecify.annotations.Nullable;

/** Reads the cells of the test tables. */
final class Named {

  private Named() {}

  /** The region of a full name that is unique in the country; null for an empty cell. */
  static @Nullable Region region(@Nullable String name) {
    return name == null ? null : Regions.standard().byName(name).get(0);
  }

  static AgencyResolution agency(String printed, @Nullable String document) {
    return Agencies.standard().resolve(printed, new AgencyContext(region(document)));
  }

  static AgencyIdentity resolved(String printed, @Nullable String document) {
    if (agency(printed, document) instanceof AgencyResolution.Resolved resolved) {
      return resolved.agency();
    }
    throw new AssertionError(printed + " is unresolved");
  }
}
