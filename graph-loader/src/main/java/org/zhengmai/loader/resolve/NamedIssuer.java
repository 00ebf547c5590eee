package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issuers written out in words, as far as the agency rules know them and not only their form. */
final class NamedIssuer {

  /** 财政部办公厅, 国家能源局综合司: what a ministry's office issues is of its level. */
  private static final List<String> OFFICES = List.of("办公厅", "办公室", "综合司");

  private final Agencies agencies;

  NamedIssuer(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The issuer of this name, under its official name; empty for names that are not known. */
  Optional<Issuer> of(String name, @Nullable Region context) {
    return whole(name, context).or(() -> office(name, context));
  }

  private Optional<Issuer> office(String name, @Nullable Region context) {
    return OFFICES.stream()
        .filter(name::endsWith)
        .map(office -> name.substring(0, name.length() - office.length()))
        .flatMap(body -> whole(body, context).stream())
        .filter(body -> body.level() == Level.NATIONAL)
        .map(body -> new Issuer(name, body.level(), body.region()))
        .findFirst();
  }

  private Optional<Issuer> whole(String name, @Nullable Region context) {
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
