package org.zhengmai.loader.resolve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issuers written out in words, as far as the agency rules know them and not only their form. */
final class NamedIssuer {

  private final Agencies agencies;

  NamedIssuer(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The issuer of this name, under its official name; empty for names that are not known. */
  Optional<Issuer> of(String name, @Nullable Region context) {
    if (agencies.resolve(name, new AgencyContext(context))
            instanceof AgencyResolution.Resolved resolved
        && Rules.isKnown(resolved.agency().rule())) {
      AgencyIdentity agency = resolved.agency();
      Level level = agency.level();
      return level == null
          ? Optional.empty()
          : Optional.of(new Issuer(agency.name(), level, agency.region()));
    }
    return Optional.empty();
  }
}
