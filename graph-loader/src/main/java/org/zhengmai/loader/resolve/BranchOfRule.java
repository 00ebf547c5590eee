package org.zhengmai.loader.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of another body in a place that its name holds, in a document of that place or of one
 * above it: 市规划和自然资源局荔湾区分局, 山西公路局朔州分局, 中国人寿朔州分公司.
 */
final class BranchOfRule implements AgencyRule {

  private static final List<String> TAILS =
      List.of(
          "分局", "支局", "支行", "分行", "支队", "大队", "分公司", "支公司", "监管局", "办事处", "工作部", "分中心", "管理处", "分院",
          "工作站");

  private final Regions regions;
  private final Places places;
  private final KnownNames known;

  BranchOfRule(Regions regions, Places places, KnownNames known) {
    this.regions = regions;
    this.places = places;
    this.known = known;
  }

  private record Cut(Region region, String head, String printedPlace, String tail) {}

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    Region document = mention.document();
    if (document == null || TAILS.stream().noneMatch(mention.text()::endsWith)) {
      return Optional.empty();
    }
    return Stream.concat(regions.line(document).stream(), regions.children(document).stream())
        .flatMap(region -> cut(mention.text(), region).stream())
        .min(Comparator.comparingInt(cut -> cut.tail().length()))
        .map(cut -> identify(mention, cut))
        .map(AgencyResolution.Resolved::new);
  }

  private Optional<Cut> cut(String text, Region region) {
    return Stream.of(region.name(), regions.brief(region))
        .filter(name -> name.length() > 1)
        .flatMap(name -> cut(text, region, name).stream())
        .findFirst();
  }

  private static Optional<Cut> cut(String text, Region region, String name) {
    int at = text.lastIndexOf(name);
    String tail = at < 2 ? "" : text.substring(at + name.length());
    boolean fits = tail.length() >= 2 && tail.length() <= 6;
    return fits
        ? Optional.of(new Cut(region, text.substring(0, at), name, tail))
        : Optional.empty();
  }

  private AgencyIdentity identify(Mention mention, Cut cut) {
    Optional<Place> above = places.of(mention.withText(cut.head())).stream().findFirst();
    String head = above.map(Place::rest).orElse(cut.head());
    List<AgencyIdentity> same = sameBody(cut, head);
    if (!same.isEmpty()) {
      return same.get(0);
    }
    String full = above.filter(Place::inFull).map(p -> p.region().name() + head).orElse(cut.head());
    String name = full + cut.printedPlace() + cut.tail();
    return new AgencyIdentity(
        Rules.id(cut.region(), head + cut.tail()),
        name,
        kind(mention.text()),
        cut.region().level(),
        function(cut.region(), head),
        cut.region(),
        List.of(),
        Rules.BRANCH_OF);
  }

  /** 市公安局荔湾区分局 is what {@code bodies.csv} calls 公安分局. */
  private List<AgencyIdentity> sameBody(Cut cut, String head) {
    return head.endsWith("局")
        ? known.identify(cut.region(), head.substring(0, head.length() - 1) + cut.tail())
        : List.of();
  }

  private static AgencyKind kind(String text) {
    boolean company = text.endsWith("公司") || (text.contains("银行") && !text.contains("人民银行"));
    return company ? AgencyKind.COMPANY : AgencyKind.BRANCH;
  }

  private @Nullable String function(Region region, String head) {
    return known.identify(region, head).stream()
        .findFirst()
        .map(AgencyIdentity::function)
        .orElse(null);
  }
}
