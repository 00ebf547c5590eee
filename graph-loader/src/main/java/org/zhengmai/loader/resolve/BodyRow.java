package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of {@code bodies.csv}: a party organ, a mass organisation, a court or another body with
 * names of its own.
 *
 * @param key part of the identity
 * @param kind what sort of body it is
 * @param function its line of work, the same at every level
 * @param forms the names in use, without region: 委编办, 妇联
 * @param official template of the official name, see {@link OfficialName}
 * @param officialProvince the same in a province, empty where it does not differ
 * @param officialDistrict the same in a county or district, empty where it does not differ
 */
record BodyRow(
    String key,
    AgencyKind kind,
    String function,
    List<String> forms,
    String official,
    String officialProvince,
    String officialDistrict) {

  static BodyRow of(CSVRecord row) {
    return new BodyRow(
        row.get("key"),
        AgencyKind.valueOf(row.get("kind")),
        row.get("function"),
        DataFile.list(row, "forms"),
        row.get("official"),
        row.get("officialProvince"),
        row.get("officialDistrict"));
  }

  AgencyIdentity in(Region region, OfficialName names) {
    String name = names.of(template(region.level()), region, "");
    String word = RelativePlace.wordFor(region);
    List<String> shortForms =
        forms.stream()
            .flatMap(form -> printed(form, word, region))
            .filter(form -> !form.equals(name))
            .distinct()
            .sorted()
            .toList();
    return new AgencyIdentity(
        Rules.id(region, key),
        name,
        kind,
        region.level(),
        function,
        region,
        shortForms,
        Rules.BODY);
  }

  /** With the region's word, with its name, and bare; 委组织部 is half a name without its region. */
  private static Stream<String> printed(String form, String word, Region region) {
    Stream<String> placed = Stream.of(word + form, region.name() + form);
    if (form.equals("团委")) {
      return Stream.concat(placed, Stream.of(form, "团" + word + "委", "共青团" + region.name() + "委"));
    }
    return form.startsWith("委") ? placed : Stream.concat(placed, Stream.of(form));
  }

  private String template(Level level) {
    if (level == Level.PROVINCIAL && !officialProvince.isEmpty()) {
      return officialProvince;
    }
    return level == Level.DISTRICT && !officialDistrict.isEmpty() ? officialDistrict : official;
  }
}
