package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.memo.Remembered;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Level and region of a document, from its title or the name of its issuer.
 *
 * <p>A title begins with its issuer (山西省人民政府办公厅关于…) or with the place it holds for (浦东新区口袋公园设计导则);
 * 国务院, 国家…, 全国… and 中华人民共和国… are national, and so is a law (安全生产法); 我省 and 全市 speak of the document
 * that cites. A title with none of these is undecidable. Immutable and safe to share between
 * threads.
 */
public final class TitleRegions {

  private static final class Standard {
    static final TitleRegions INSTANCE = new TitleRegions(Regions.standard(), Agencies.standard());
  }

  private static final List<String> ISSUING = List.of("关于", "印发", "转发", "公布", "令", "〈", "《");

  /** 安全生产法, 民法典: only the nation makes such; 管理办法, 枫桥工作法 are none. */
  private static final Pattern LAW =
      Pattern.compile("\\p{Han}{0,28}[^办方作做写用执司立普说想技针疗步线犯违守合看讲唱书兵军魔玩访分算价标护]法|\\p{Han}{1,6}法典");

  /** Of a division of the corps, which is no place of its own here: 新疆生产建设兵团第一师甲市. */
  private static final Pattern CORPS = Pattern.compile("^(新疆生产建设)?兵团第[一二三四五六七八九十]{1,3}师");

  private static final String PARTY = "中共";

  /** Longer beginnings hold no issuer, and the search for joint issuers stays short. */
  private static final int LONGEST_ISSUER = 60;

  private final Regions regions;
  private final NamedIssuer issuers;

  /** The same laws and plans are named over and over. */
  private final Remembered<Asked, Optional<Issuer>> issuersOf = new Remembered<>();

  private record Asked(String title, @Nullable Region context) {}

  private TitleRegions(Regions regions, Agencies agencies) {
    this.regions = regions;
    this.issuers = new NamedIssuer(agencies);
  }

  /** Reads titles with the standard regions and agencies. */
  public static TitleRegions standard() {
    return Standard.INSTANCE;
  }

  /**
   * The issuer that a title or an issuer's name tells.
   *
   * @param title a title, with or without 《》, or the name of an issuer; of joint issuers the first
   *     named counts
   * @param context region of the document that bears or cites the title, null when unknown
   * @return empty where the title tells neither; an issuer without a name where only level and
   *     region are told
   */
  public Optional<Issuer> resolve(String title, @Nullable Region context) {
    return issuersOf.of(new Asked(title, context), asked -> read(asked.title(), asked.context()));
  }

  private Optional<Issuer> read(String title, @Nullable Region context) {
    String text = issued(opened(NameText.fold(title)));
    if (text.isEmpty() || CORPS.matcher(text).find()) {
      return Optional.empty();
    }
    return issuer(head(text), context).or(() -> place(text, context));
  }

  private static String opened(String text) {
    int start = 0;
    while (start < text.length() && "《〈“\"「『".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  /** A notice that only issues a plan is of the plan's place: 关于印发《上海市…计划》的通知. */
  private static String issued(String text) {
    return text.startsWith("关于印发") ? opened(text.substring(4)) : text;
  }

  /** What stands before 关于, 印发 and the like; the whole text where nothing like it follows. */
  private static String head(String text) {
    int end = Math.min(text.length(), LONGEST_ISSUER);
    for (String word : ISSUING) {
      int at = text.indexOf(word);
      if (at > 0) {
        end = Math.min(end, at);
      }
    }
    return text.substring(0, end);
  }

  /** The head as one agency, or the first of joint issuers: 中共恩施州委办公室恩施州人民政府办公室. */
  private Optional<Issuer> issuer(String head, @Nullable Region context) {
    Optional<Issuer> whole = known(head, context);
    for (int end = head.length() - 2; whole.isEmpty() && end > 2; end--) {
      // 甲市 in 甲市乙区2099年工作安排 is no issuer of its own.
      boolean place = !regions.byName(withoutParty(head.substring(0, end))).isEmpty();
      if (!place && opensAgency(head.substring(end), context)) {
        whole = known(head.substring(0, end), context);
      }
    }
    return whole;
  }

  private boolean opensAgency(String text, @Nullable Region context) {
    boolean named = text.startsWith("中共") || regions.prefix(text, context).isPresent();
    return named || text.startsWith("国务院") || known(text, context).isPresent();
  }

  /** A name printed with the regions above (大同市云州区…) is kept so, any other made official. */
  private Optional<Issuer> known(String name, @Nullable Region context) {
    return issuers
        .of(name, context)
        .map(
            issuer ->
                issuer.name() != null && name.endsWith(issuer.name())
                    ? new Issuer(name, issuer.level(), issuer.region())
                    : issuer);
  }

  /** The place that the title begins with, by name or as 我省, 全市. */
  private Optional<Issuer> place(String text, @Nullable Region context) {
    if (text.startsWith("国务院") || text.startsWith("中共中央")) {
      return Optional.of(issuer(regions.country()));
    }
    return regions
        .prefix(withoutParty(text), context)
        .map(RegionPrefix::region)
        .or(() -> own(text, context))
        .or(() -> LAW.matches(text) ? Optional.of(regions.country()) : Optional.empty())
        .map(TitleRegions::issuer);
  }

  /** 中共甲市乙区丙街道工作委员会: the place stands behind. */
  private static String withoutParty(String text) {
    return text.startsWith(PARTY) ? text.substring(PARTY.length()) : text;
  }

  private Optional<Region> own(String text, @Nullable Region context) {
    return "我本全该".indexOf(text.charAt(0)) >= 0
        ? RelativePlace.of(text).flatMap(place -> place.in(context, regions))
        : Optional.empty();
  }

  private static Issuer issuer(Region region) {
    return new Issuer(null, region.level(), region);
  }
}
