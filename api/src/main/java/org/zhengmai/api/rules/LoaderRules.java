package org.zhengmai.api.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhengmai.api.agency.AgencyRules;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.membership.GroupRules;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.region.Region;
import org.zhengmai.loader.document.TypedNumber;
import org.zhengmai.loader.resolve.Agencies;
import org.zhengmai.loader.resolve.AgencyContext;
import org.zhengmai.loader.resolve.AgencyResolution;
import org.zhengmai.loader.resolve.GroupMembership;
import org.zhengmai.loader.resolve.Regions;

/** The loader's own rules of names and numbers, so that typed ones are read as printed ones are. */
@Component
final class LoaderRules implements AgencyRules, DocumentNumbers, GroupRules {

  /** Longer than any name; the rules need not be bothered with more. */
  private static final int LONGEST = 100;

  @Override
  public String canonical(String typed) {
    return TypedNumber.canonical(typed);
  }

  @Override
  public Optional<String> idOf(String name, @Nullable String region) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return Optional.empty();
    }
    AgencyContext context =
        Optional.ofNullable(region)
            .flatMap(LoaderRules::region)
            .map(AgencyContext::of)
            .orElse(AgencyContext.unknown());
    return Agencies.standard().resolve(name, context) instanceof AgencyResolution.Resolved resolved
        ? Optional.of(resolved.agency().id())
        : Optional.empty();
  }

  private static Optional<org.zhengmai.loader.resolve.Region> region(String codeOrName) {
    List<org.zhengmai.loader.resolve.Region> named = Regions.standard().byName(codeOrName);
    return Regions.standard()
        .byCode(codeOrName)
        .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
  }

  @Override
  public boolean isBare(String name) {
    return name.length() <= LONGEST && Agencies.standard().isBare(name);
  }

  @Override
  public List<Government> governments(String groupId, LocalDate day) {
    return GroupMembership.of(groupId)
        .filter(GroupMembership.Governments.class::isInstance)
        .map(GroupMembership.Governments.class::cast)
        .map(rule -> rule.on(day).stream().map(LoaderRules::government).toList())
        .orElse(List.of());
  }

  private static Government government(org.zhengmai.loader.resolve.Region part) {
    return new Government(
        GroupMembership.Governments.governmentOf(part),
        part.name() + "人民政府",
        new Region(
            "region/" + part.code(), part.code(), part.name(), Level.valueOf(part.level().name())));
  }

  @Override
  public Optional<String> statedOf(String groupId) {
    return GroupMembership.of(groupId)
        .filter(GroupMembership.Stated.class::isInstance)
        .map(GroupMembership.Stated.class::cast)
        .map(GroupMembership.Stated::groupId);
  }
}
