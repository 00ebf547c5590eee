package org.zhengmai.loader.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.ResponsibilityFinding;
import org.zhengmai.loader.extract.TaskFinding;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.resolve.Issuer;
import org.zhengmai.loader.resolve.IssuerCodes;
import org.zhengmai.loader.resolve.Level;
import org.zhengmai.loader.resolve.Region;
import org.zhengmai.loader.resolve.Regions;
import org.zhengmai.loader.resolve.TitleRegions;
import org.zhengmai.loader.source.Passage;

/**
 * Where a document was issued: read from its issuer, else its title, else its number; a paper with
 * none of these, such as a task table, belongs to the division that it names most among those that
 * its units' names begin with (区卫生健康局: a district).
 *
 * @param region the division; null where nothing tells
 * @param level its level; null where nothing tells
 * @param printed the division as printed in the issuer's name or text; null where it is not printed
 */
public record DocumentPlace(
    @Nullable Region region, @Nullable Level level, @Nullable String printed) {

  private static final Pattern DIVISION =
      Pattern.compile("\\p{Han}{2,8}?(自治区|自治州|自治县|省|市|区|县|旗|州|盟)");

  private static final Pattern YEAR = Pattern.compile("^[0-9]{4}(—[0-9]{4})?年度?");

  private static final Pattern ABOUT =
      Pattern.compile("关于(印发|调整|成立|做好|加强|开展|推进|落实|修订|公布)?《?(修订后的)?");

  private static final Map<Character, Level> LEVELS =
      Map.of('县', Level.DISTRICT, '旗', Level.DISTRICT, '省', Level.PROVINCIAL);

  /** Mostly so, but a county-level city is called 市 too. */
  private static final Map<Character, Level> USUAL_LEVELS =
      Map.of('市', Level.CITY, '州', Level.CITY, '盟', Level.CITY, '区', Level.DISTRICT);

  private static final Pattern TOWNSHIP = Pattern.compile("乡镇|街道|(乡|镇|苏木)(人民政府|政府)?$");

  /** 市监察局, 区教育局, 全市: whose paper it is, where its title begins with a unit's name. */
  private static final Pattern TITLE_PREFIX =
      Pattern.compile("^([全我][省市区县州旗盟]|[省市区县州旗盟](委|政府|人民政府|\\p{Han}{1,10}?(局|厅|委|办公室|委员会)))");

  /** What no organ of a division begins with: 市政工程处, 市场监管总局. */
  private static final Pattern NO_PREFIX = Pattern.compile("^(市场|市容|市政([^府]|$)|区域|县域|省际)");

  /** Ministries, where no unit of a division stands beside them. */
  private static final Pattern MINISTRY =
      Pattern.compile(
          "国家\\p{Han}{2,10}(委|局|办)|中央\\p{Han}{2,8}|(外交|教育|科技|公安|民政|司法|财政|自然资源|生态环境|水利|商务|应急管理|交通运输|农业农村"
              + "|工业和信息化|人力资源社会保障|住房城乡建设|文化和旅游)部|\\p{Han}{2,6}总局");

  private static final int FEWEST_MINISTRIES = 2;

  private static final int HEAD = 60;
  private static final Pattern CONGRESS =
      Pattern.compile("(?P<place>\\p{Han}{2,10}?(自治区|自治州|自治县|省|市|区|县|旗|州|盟))第\\p{Han}{1,4}届人民代表大会");

  private static final Pattern OWN_WORDS = Pattern.compile("[，。]结合(?P<place>\\p{Han}{2,12})实际，");

  /** The place of a document. */
  public static DocumentPlace of(DocumentFindings findings) {
    DocumentText document = findings.document();
    return fromNames(document)
        .or(() -> fromNumber(document))
        .or(() -> fromText(findings))
        .or(() -> fromHead(document))
        .or(() -> fromOwnWords(document))
        .or(() -> fromPrefix(findings))
        .or(() -> fromMinistries(findings))
        .or(() -> fromGroups(findings))
        .or(() -> fromUsualPrefix(findings))
        .orElse(new DocumentPlace(null, null, null));
  }

  private static Optional<DocumentPlace> fromNames(DocumentText document) {
    return document
        .issuer()
        .flatMap(DocumentPlace::named)
        .or(() -> document.title().flatMap(DocumentPlace::named))
        .or(() -> document.title().flatMap(DocumentPlace::namedBehindYear))
        .or(() -> document.title().flatMap(DocumentPlace::namedBehind));
  }

  /** 市人民政府关于印发甲市…的通知: the place is named behind the issuer. */
  private static Optional<DocumentPlace> namedBehind(Passage title) {
    return title.find(ABOUT).flatMap(about -> named(title.after(about.end())));
  }

  /** 2099年示范市工作要点. */
  private static Optional<DocumentPlace> namedBehindYear(Passage title) {
    return title.find(YEAR).flatMap(year -> named(title.after(year.end())));
  }

  /** 县教育局, 省财政厅: such units tell the level where no place is named. */
  private static Optional<DocumentPlace> fromPrefix(DocumentFindings findings) {
    return unitPrefix(findings)
        .flatMap(prefix -> Optional.ofNullable(LEVELS.get(prefix)))
        .map(level -> new DocumentPlace(null, level, null));
  }

  /**
   * 市教育局, 区财政局: 市 is a county-level city's only where it hands out work to townships, which {@link
   * #fromGroups} tells before; 区 is not that of an autonomous region, whose 厅 are above.
   */
  private static Optional<DocumentPlace> fromUsualPrefix(DocumentFindings findings) {
    boolean townships = units(findings).anyMatch(name -> TOWNSHIP.matcher(name).find());
    boolean departments = units(findings).anyMatch(name -> name.endsWith("厅"));
    return unitPrefix(findings)
        .filter(prefix -> !townships && !departments)
        .flatMap(prefix -> Optional.ofNullable(USUAL_LEVELS.get(prefix)))
        .map(level -> new DocumentPlace(null, level, null));
  }

  /** 教育部、财政部: a paper that hands out work to ministries and to nobody below. */
  private static Optional<DocumentPlace> fromMinistries(DocumentFindings findings) {
    long ministries = units(findings).filter(MINISTRY::matches).distinct().count();
    return ministries >= FEWEST_MINISTRIES && unitPrefix(findings).isEmpty()
        ? Optional.of(new DocumentPlace(null, Level.NATIONAL, null))
        : Optional.empty();
  }

  private static Stream<String> units(DocumentFindings findings) {
    return findings.tasks().stream()
        .flatMap(task -> task.responsibilities().stream())
        .map(unit -> unit.name().text());
  }

  /** 各县（市、区）人民政府: those below, to whom it is addressed or to whom it hands out work. */
  private static Optional<DocumentPlace> fromGroups(DocumentFindings findings) {
    return AddressedLevel.of(findings.document())
        .or(() -> AddressedLevel.ofUnits(units(findings)))
        .map(level -> new DocumentPlace(null, level, null));
  }

  private static Optional<DocumentPlace> named(Passage name) {
    return TitleRegions.standard()
        .resolve(name.text(), null)
        .map(
            issuer ->
                new DocumentPlace(issuer.region(), issuer.level(), printed(name, issuer.region())));
  }

  /** The division's name in the print; its short form (恩施州) where the full one is not printed. */
  private static @Nullable String printed(Passage name, @Nullable Region region) {
    if (region == null || region.level() == Level.NATIONAL) {
      return null;
    }
    int full = name.text().indexOf(region.name());
    if (full >= 0) {
      return name.sub(full, full + region.name().length()).printed();
    }
    int from = name.startsWith("中共") ? 2 : 0;
    for (Region above : Regions.standard().ancestors(region)) {
      from = name.text().startsWith(above.name()) ? above.name().length() : from;
    }
    Passage rest = name.from(from);
    Passage place =
        rest.find(ABOUT)
            .filter(about -> about.start() == rest.start())
            .map(about -> rest.after(about.end()))
            .orElse(rest);
    return place.find(DIVISION).map(Passage::printed).orElse(null);
  }

  private static Optional<DocumentPlace> fromNumber(DocumentText document) {
    return document
        .number()
        .flatMap(NumberMention::number)
        .map(DocumentNumber::code)
        .flatMap(code -> IssuerCodes.standard().resolve(code, null))
        .map(issuer -> of(issuer, document));
  }

  private static DocumentPlace of(Issuer issuer, DocumentText document) {
    Region region = issuer.region();
    String printed =
        document
            .issuer()
            .map(name -> Optional.ofNullable(printed(name, region)))
            .orElse(Optional.empty())
            .orElse(region == null ? null : region.name());
    return new DocumentPlace(region, issuer.level(), printed);
  }

  private static Optional<DocumentPlace> fromText(DocumentFindings findings) {
    Optional<Character> prefix = unitPrefix(findings);
    if (prefix.isEmpty()) {
      return Optional.empty();
    }
    Map<Region, Integer> counts = new HashMap<>();
    List<String> names = findings.document().whole().findAll(DIVISION, m -> m.whole().text());
    for (String name : names) {
      if (name.charAt(name.length() - 1) == prefix.get()) {
        suffixRegion(name).ifPresent(region -> counts.merge(region, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Region, Integer> e) -> e.getValue())
                .thenComparing(e -> e.getKey().code()))
        .map(e -> new DocumentPlace(e.getKey(), e.getKey().level(), e.getKey().name()));
  }

  /** ——…在朔州市第七届人民代表大会第三次会议上, below the title of a report. */
  private static Optional<DocumentPlace> fromHead(DocumentText document) {
    Passage head = document.body().until(document.body().start() + HEAD);
    return head.findAll(CONGRESS, match -> match.group("place").orElseThrow().text()).stream()
        .flatMap(name -> suffixRegion(name).stream())
        .findFirst()
        .map(region -> new DocumentPlace(region, region.level(), region.name()));
  }

  /** 结合示范市实际，制定本方案: whose paper it is, in the sentence that says why it is made. */
  private static Optional<DocumentPlace> fromOwnWords(DocumentText document) {
    return document
        .body()
        .findAll(OWN_WORDS, match -> match.group("place").orElseThrow().text())
        .stream()
        .map(name -> Regions.standard().byName(name))
        .filter(regions -> regions.size() == 1)
        .map(regions -> regions.get(0))
        .findFirst()
        .map(region -> new DocumentPlace(region, region.level(), region.name()));
  }

  /** A match may begin with words of the sentence: its longest ending that names one division. */
  private static Optional<Region> suffixRegion(String name) {
    for (int i = 0; i < name.length() - 2; i++) {
      List<Region> regions = Regions.standard().byName(name.substring(i));
      boolean full = regions.size() == 1 && regions.get(0).name().equals(name.substring(i));
      if (full) {
        return Optional.of(regions.get(0));
      }
    }
    return Optional.empty();
  }

  /** 市, 区, 县 …: how the unit in the title or most units' names begin. */
  private static Optional<Character> unitPrefix(DocumentFindings findings) {
    Optional<Passage> titled =
        findings
            .document()
            .title()
            .filter(title -> title.find(NO_PREFIX).isEmpty())
            .flatMap(title -> title.find(TITLE_PREFIX));
    if (titled.isPresent()) {
      return titled.map(unit -> unit.charAt("全我".indexOf(unit.charAt(0)) < 0 ? 0 : 1));
    }
    Map<Character, Integer> counts = new HashMap<>();
    for (TaskFinding task : findings.tasks()) {
      for (ResponsibilityFinding unit : task.responsibilities()) {
        String name = unit.name().text();
        char first = name.charAt(0);
        if ("省市区县州旗盟".indexOf(first) >= 0 && !NO_PREFIX.matcher(name).find()) {
          counts.merge(first, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> Objects.requireNonNull(e.getKey()));
  }
}
