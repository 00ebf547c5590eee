package org.zhengmai.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Branches of vertically managed systems and national companies, known by {@code branches.csv}:
 * 国家金融监督管理总局朔州监管分局, 人行朔州中心支行, 中国联通朔州市分公司, 武警朔州支队.
 */
final class BranchPatternRule implements AgencyRule {

  private record Pattern(String head, String tail, BranchRow row) {

    boolean matches(String text) {
      return text.length() > head.length() + tail.length()
          && text.startsWith(head)
          && text.endsWith(tail);
    }

    String place(String text) {
      return text.substring(head.length(), text.length() - tail.length());
    }
  }

  private final List<Pattern> patterns = new ArrayList<>();
  private final Regions regions;
  private final OfficialName names;

  BranchPatternRule(Regions regions, OfficialName names) {
    this.regions = regions;
    this.names = names;
    for (var line : DataFile.read("branches.csv")) {
      BranchRow row = BranchRow.of(line);
      for (String pattern : row.patterns()) {
        int place = pattern.indexOf("{S}");
        patterns.add(new Pattern(pattern.substring(0, place), pattern.substring(place + 3), row));
      }
    }
  }

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    return patterns.stream()
        .filter(pattern -> pattern.matches(mention.text()))
        .flatMap(pattern -> identify(pattern, mention).stream())
        .findFirst()
        .map(AgencyResolution.Resolved::new);
  }

  private Optional<AgencyIdentity> identify(Pattern pattern, Mention mention) {
    String place = pattern.place(mention.text());
    return regions
        .meant(place, mention.document())
        .or(() -> new RelativePlace(place, "").in(mention.document(), regions))
        .map(region -> pattern.row().in(region, pattern.tail(), names));
  }
}
