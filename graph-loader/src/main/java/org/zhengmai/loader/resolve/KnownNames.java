package org.zhengmai.loader.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names, without region, of which {@code functions.csv} and {@code bodies.csv} tell. */
final class KnownNames {

  private static final class Standard {
    static final KnownNames INSTANCE = new KnownNames(new OfficialName(Regions.standard()));
  }

  private final Map<String, List<FunctionForm>> functions = new HashMap<>();
  private final Map<String, BodyRow> bodies = new HashMap<>();
  private final Map<String, FunctionRow> stems = new HashMap<>();
  private final Map<String, FunctionRow> byKey = new HashMap<>();
  private final OfficialName names;

  private KnownNames(OfficialName names) {
    this.names = names;
    DataFile.read("functions.csv").stream().map(FunctionRow::of).forEach(this::add);
    for (var line : DataFile.read("bodies.csv")) {
      BodyRow row = BodyRow.of(line);
      row.forms().forEach(form -> bodies.put(form, row));
    }
  }

  /** The names in the data files, read once. */
  static KnownNames standard() {
    return Standard.INSTANCE;
  }

  private void add(FunctionRow row) {
    byKey.putIfAbsent(row.key(), row);
    for (String stem : row.stems()) {
      stems.putIfAbsent(stem, row);
      for (String ending : row.endings()) {
        FunctionForm form = new FunctionForm(row, stem, ending);
        functions.computeIfAbsent(stem + ending, key -> new ArrayList<>(1)).add(form);
      }
    }
  }

  /** What a name without region means in a region: none, one, or several identities. */
  List<AgencyIdentity> identify(Region region, String rest) {
    boolean national = region.level() == Level.NATIONAL;
    BodyRow body = national ? null : bodies.get(rest);
    if (body != null) {
      return List.of(body.in(region, names));
    }
    return forms(rest).stream()
        .filter(form -> !national || form.row().national() != null)
        .map(form -> form.in(region))
        .toList();
  }

  boolean knows(String rest) {
    return bodies.containsKey(rest) || !forms(rest).isEmpty();
  }

  /** The line of work whose stem this is: 农业农村, 住建. */
  Optional<FunctionRow> byStem(String stem) {
    return Optional.ofNullable(stems.get(stem));
  }

  /** The first line of {@code functions.csv} with this key. */
  @Nullable FunctionRow byKey(String key) {
    return byKey.get(key);
  }

  Iterable<FunctionRow> functions() {
    return byKey.values();
  }

  /** 政府国资委 is 国资委 where the official name bears the government's. */
  private List<FunctionForm> forms(String rest) {
    String plain = rest;
    if (rest.startsWith("人民政府")) {
      plain = rest.substring(4);
    } else if (rest.startsWith("政府")) {
      plain = rest.substring(2);
    }
    List<FunctionForm> found = functions.getOrDefault(plain, List.of());
    boolean prefixed = plain.length() < rest.length();
    return prefixed ? found.stream().filter(f -> !f.row().prefix().isEmpty()).toList() : found;
  }
}
