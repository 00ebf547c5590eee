package org.zhengmai.loader.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.extract.CitationFinding;
import org.zhengmai.loader.extract.CitationRelation;
import org.zhengmai.loader.relation.TitleWords;
import org.zhengmai.loader.resolve.Level;
import org.zhengmai.loader.resolve.Region;
import org.zhengmai.loader.resolve.Regions;
import org.zhengmai.loader.source.Passage;

/**
 * Papers of two levels on one matter that one sentence names together as its grounds:
 * 按照《国务院关于开展甲普查的通知》和《乙省人民政府关于做好甲普查的通知》部署. The lower then rests on the higher. No text at hand
 * prints that step, so it is inferred and stored as such, and only while the lower one's own text
 * is not held.
 */
final class JointGrounds {

  /** A naming and what it tells of the paper. */
  record Named(CitationFinding citation, CitedDocument cited) {}

  private final Map<Passage, List<Named>> bySentence;

  private JointGrounds(Map<Passage, List<Named>> bySentence) {
    this.bySentence = bySentence;
  }

  /**
   * The papers that one text names, by the sentences that name them as grounds: a sentence has a
   * greatest length, so that time grows with the text.
   */
  static JointGrounds among(List<Named> named) {
    return new JointGrounds(
        named.stream()
            .filter(JointGrounds::isGround)
            .collect(Collectors.groupingBy(each -> each.citation.sentence())));
  }

  /** Ids of the papers named beside one on which that one rests: those of the nearest level. */
  List<String> of(Named lower) {
    List<Named> beside = bySentence.getOrDefault(lower.citation.sentence(), List.of());
    if (!isGround(lower)) {
      return List.of();
    }
    List<Named> above = beside.stream().filter(upper -> rests(lower, upper)).toList();
    Level nearest =
        above.stream()
            .map(upper -> Objects.requireNonNull(upper.cited.level()))
            .max(Comparator.naturalOrder())
            .orElse(null);
    return above.stream()
        .filter(upper -> upper.cited.level() == nearest)
        .map(upper -> upper.cited.id())
        .sorted()
        .distinct()
        .toList();
  }

  private static boolean rests(Named lower, Named upper) {
    return isBelow(lower.cited, upper.cited)
        && isNoOlder(lower.cited.year(), upper.cited.year())
        && isOnTheMatter(lower.cited.title(), upper.cited.title());
  }

  private static boolean isGround(Named named) {
    CitationRelation relation = named.citation.relation();
    return relation == CitationRelation.BASIS || relation == CitationRelation.IMPLEMENTS;
  }

  private static boolean isBelow(CitedDocument lower, CitedDocument upper) {
    Level low = lower.level();
    Level high = upper.level();
    if (low == null || high == null || low.compareTo(high) <= 0) {
      return false;
    }
    return high == Level.NATIONAL || isWithin(lower.regionId(), upper.regionId());
  }

  private static boolean isWithin(@Nullable String part, @Nullable String whole) {
    if (part == null || whole == null) {
      return false;
    }
    Regions regions = Regions.standard();
    return regions.byCode(code(part)).map(regions::ancestors).orElse(List.of()).stream()
        .map(Region::code)
        .anyMatch(code(whole)::equals);
  }

  private static String code(String regionId) {
    return regionId.substring(regionId.indexOf('/') + 1);
  }

  private static boolean isNoOlder(@Nullable Integer year, @Nullable Integer than) {
    return year == null || than == null || year >= than;
  }

  private static boolean isOnTheMatter(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && TitleWords.sameMatter(one, other)
        && TitleWords.samePeriod(one, other);
  }
}
