package org.zhengmai.loader.resolve;

import java.util.Optional;

/**
 * Fills the templates of official names in the data files: {@code {R}} the region (朔州市), {@code
 * {S}} its brief name (朔州, 恩施), {@code {B}} the name without the nationality (朔州市, 恩施州), {@code
 * {W}} its Party committee (朔州市委, 延边州委), {@code {C}} the same without 委, {@code {U}} the region
 * above, {@code {P}} and {@code {A}} the full and the brief name of its province, {@code {T}} the
 * last part of the name as printed.
 */
final class OfficialName {

  private final Regions regions;

  OfficialName(Regions regions) {
    this.regions = regions;
  }

  String of(String template, Region region, String tail) {
    String name = template.replace("{R}", region.name()).replace("{T}", tail);
    if (name.indexOf('{') < 0) {
      return name;
    }
    return name.replace("{S}", bare(region))
        .replace("{B}", partyPlace(region))
        .replace("{W}", committee(region))
        .replace("{C}", partyPlace(region))
        .replace("{U}", above(region))
        .replace("{A}", province(region).map(regions::brief).orElse(""))
        .replace("{P}", province(region).map(Region::name).orElse(""));
  }

  /** The Party committee of the region, without 中共: 朔州市委, 延边州委, 内蒙古自治区党委. */
  String committee(Region region) {
    return partyPlace(region) + (region.name().endsWith("自治区") ? "党委" : "委");
  }

  /** The region as Party organs name it: 朔州市, 延边州. */
  String partyPlace(Region region) {
    return region.name().endsWith("自治州") ? regions.brief(region) : region.name();
  }

  /** 朔州, and 恩施 where the region is called 恩施州 in brief. */
  private String bare(Region region) {
    String brief = regions.brief(region);
    boolean prefecture = region.name().endsWith("自治州") && brief.endsWith("州");
    return prefecture ? brief.substring(0, brief.length() - 1) : brief;
  }

  private String above(Region region) {
    return regions.ancestors(region).stream().findFirst().map(Region::name).orElse("");
  }

  private Optional<Region> province(Region region) {
    return regions.line(region).stream().filter(r -> r.level() == Level.PROVINCIAL).findFirst();
  }
}
