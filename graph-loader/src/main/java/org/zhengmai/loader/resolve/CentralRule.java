package org.zhengmai.loader.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Central bodies by their own names, which need no region: 国家卫生健康委, 财政部, 国办. Names are in {@code
 * central.csv} and in the national columns of {@code functions.csv}.
 */
final class CentralRule implements AgencyRule {

  private static final String STATE = "中华人民共和国";

  private final Map<String, AgencyIdentity> byName = new HashMap<>();

  CentralRule(Region country, KnownNames known) {
    for (FunctionRow row : known.functions()) {
      if (row.national() != null) {
        add(country, row.key(), row.national(), row.kind(), row.function(), row.nationalForms());
      }
    }
    for (var row : DataFile.read("central.csv")) {
      String name = row.get("name");
      AgencyKind kind = AgencyKind.valueOf(row.get("kind"));
      add(country, name, name, kind, row.get("function"), DataFile.list(row, "forms"));
    }
  }

  private void add(
      Region country,
      String key,
      String name,
      AgencyKind kind,
      String function,
      List<String> forms) {
    List<String> shortForms = forms.stream().filter(form -> !form.equals(name)).sorted().toList();
    AgencyIdentity identity =
        new AgencyIdentity(
            Rules.id(country, key),
            name,
            kind,
            Level.NATIONAL,
            function,
            country,
            shortForms,
            Rules.CENTRAL);
    byName.put(name, identity);
    forms.forEach(form -> byName.put(form, identity));
  }

  /** The central body of this name. */
  Optional<AgencyIdentity> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    String text = mention.text();
    String name = text.startsWith(STATE) ? text.substring(STATE.length()) : text;
    return named(name).map(AgencyResolution.Resolved::new);
  }
}
