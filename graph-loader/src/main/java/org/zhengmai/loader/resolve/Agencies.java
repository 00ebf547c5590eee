package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Agency names and the agencies they mean.
 *
 * <p>An identity is a region and a function (市卫健委 in 朔州市 is {@code agency/140600/卫生健康}), or a
 * region and the name where there is no function. The rules are asked in one visible order, and the
 * first that has something to say decides. Different regions never share an identity. Immutable and
 * safe to share between threads.
 */
public final class Agencies {

  private static final class Standard {
    static final Agencies INSTANCE = new Agencies(Regions.standard());
  }

  private static final List<String> NONE = List.of("", "无", "—", "-", "/");

  private final List<AgencyRule> rules;
  private final GroupRule groups;
  private final Regions regions;

  private Agencies(Regions regions) {
    OfficialName names = new OfficialName(regions);
    KnownNames known = KnownNames.standard();
    Places places = new Places(regions);
    CentralRule central = new CentralRule(regions.country(), known);
    this.regions = regions;
    groups = new GroupRule(regions);
    rules =
        List.of(
            groups,
            central,
            new JointRule(known, regions),
            new RegionNameRule(regions, known),
            new BranchPatternRule(regions, names),
            new KnownNameRule(places, known),
            new AmbiguousRegionRule(regions, known),
            new OfficialNameRule(regions, names),
            new BranchOfRule(regions, places, known),
            new ClassRule(known),
            new DroppedPrefixRule(regions, known, central),
            new OwnNameRule(places, names));
  }

  /** The agencies that the data files beside this package describe. */
  public static Agencies standard() {
    return Standard.INSTANCE;
  }

  /**
   * The agency that a printed name means.
   *
   * @param printedName the name as printed; white space, bracket style and traditional characters
   *     do not matter; a second name in a bracket at the end (市工信局（市政府国资委）) becomes a short form
   * @param context where the name stands
   */
  public AgencyResolution resolve(String printedName, AgencyContext context) {
    String text = withoutPunctuation(roundBrackets(NameText.fold(printedName)));
    Mention mention = new Mention(printedName, spelledOut(text), context.documentRegion());
    if (NONE.contains(text)) {
      return new AgencyResolution.Unresolved(printedName, List.of(), "no agency is named");
    }
    Optional<DoubleName> both = DoubleName.of(mention.text());
    if (both.isEmpty()) {
      return resolve(mention);
    }
    AgencyResolution first = resolve(mention.withText(both.get().first()));
    return first instanceof AgencyResolution.Resolved resolved
        ? new AgencyResolution.Resolved(
            withSecondName(resolved.agency(), mention.withText(both.get().second())))
        : first;
  }

  /**
   * The group that a printed name means, where the text tells that it is one (综合协调组 is a part of a
   * command post). A district word at its start (市某某指挥部) or its region's name is part of the
   * identity as in all names.
   */
  public AgencyResolution resolveGroup(String printedName, AgencyContext context) {
    String text = roundBrackets(NameText.fold(printedName));
    Mention mention = new Mention(printedName, text, context.documentRegion());
    return groups
        .group(mention)
        .orElseGet(
            () -> new AgencyResolution.Unresolved(printedName, List.of(), "no group is named"));
  }

  /** Whether a name begins with no region, neither by its name nor by its kind: 卫健委, 财政局. */
  public boolean isBare(String name) {
    String text = NameText.fold(name);
    return RelativePlace.of(text).isEmpty() && regions.openings(text).isEmpty();
  }

  /** 各县〔市、区〕人民政府: a name has no year, so brackets of any style are its round ones. */
  private static String roundBrackets(String text) {
    return text.replace('〔', '（').replace('〕', '）').replace('【', '（').replace('】', '）');
  }

  /** A comma or full stop that the list around the name left on it. */
  private static String withoutPunctuation(String text) {
    int end = text.length();
    while (end > 0 && "、，。；：".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private AgencyResolution resolve(Mention mention) {
    return rules.stream()
        .flatMap(rule -> rule.apply(mention).stream())
        .findFirst()
        .orElseGet(
            () -> new AgencyResolution.Unresolved(mention.printed(), List.of(), "no rule applies"));
  }

  private AgencyIdentity withSecondName(AgencyIdentity agency, Mention second) {
    Stream<String> names =
        resolve(second) instanceof AgencyResolution.Resolved other
            ? Stream.of(second.text(), other.agency().name())
            : Stream.of(second.text());
    List<String> shortForms =
        Stream.concat(agency.shortForms().stream(), names).distinct().sorted().toList();
    return new AgencyIdentity(
        agency.id(),
        agency.name(),
        agency.kind(),
        agency.level(),
        agency.function(),
        agency.region(),
        shortForms,
        agency.rule());
  }

  /** 中共朔州市委… and 团市委 in the order of all other names: the region first. */
  private static String spelledOut(String text) {
    if (text.startsWith("中共") && !text.startsWith("中共中央")) {
      return text.substring(2);
    }
    if (text.startsWith("共青团") && text.endsWith("委员会")) {
      return text.substring(3, text.length() - 3) + "团委";
    }
    if (text.startsWith("共青团") && text.endsWith("委")) {
      return text.substring(3, text.length() - 1) + "团委";
    }
    boolean league = text.startsWith("团") && text.endsWith("委") && text.length() <= 5;
    return league && text.length() > 2 ? text.substring(1, text.length() - 1) + "团委" : text;
  }
}
