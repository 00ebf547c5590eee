package org.zhengmai.loader.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.extract.CitationFinding;
import org.zhengmai.loader.relation.EffectDay;
import org.zhengmai.loader.relation.LineRelation;
import org.zhengmai.loader.relation.LineRules;
import org.zhengmai.loader.resolve.Level;
import org.zhengmai.loader.source.Passage;

/** What one document claims to be to the papers that it names. */
final class LineClaims {

  private static final int DECEMBER = 12;
  private static final int LAST = 31;

  private final DocumentText document;
  private final @Nullable Level level;

  LineClaims(DocumentText document, @Nullable Level level) {
    this.document = document;
    this.level = level;
  }

  /** The claim of one naming; null where it claims nothing. */
  @Nullable LineClaim of(CitationFinding citation, CitedDocument cited, boolean inTask) {
    Optional<LineRelation> read = LineRules.of(document, citation, inTask);
    if (read.isEmpty() || !isGround(read.get(), citation, cited.level())) {
      return null;
    }
    LineRelation relation = read.get();
    boolean flat = relation.grounds() && !isHigher(cited.level());
    if (!relation.hasDay()) {
      return new LineClaim(relation, flat, null, null);
    }
    Optional<LocalDate> day = EffectDay.of(document, citation);
    Integer year = year(document);
    return day.isPresent() || year == null
        ? new LineClaim(relation, flat, day.orElse(null), day.orElse(null))
        : new LineClaim(
            relation, flat, LocalDate.of(year, 1, 1), LocalDate.of(year, DECEMBER, LAST));
  }

  /**
   * A ground is of a higher level, or a party paper of the same level (design, section 5); what is
   * handed on may be of the same level or of one that is not known. Other relations know no level.
   */
  private boolean isGround(LineRelation relation, CitationFinding citation, @Nullable Level other) {
    return switch (relation) {
      case BASIS, IMPLEMENTS ->
          isHigher(other) || (other != null && other == level && isPartyPaper(citation));
      case FORWARDS -> other == null || level == null || other.compareTo(level) <= 0;
      case AMENDS, REPEALS, SUPERSEDES, REPLIES_TO, SAME_WORK -> true;
    };
  }

  private boolean isHigher(@Nullable Level other) {
    return other != null && level != null && other.compareTo(level) < 0;
  }

  private static boolean isPartyPaper(CitationFinding citation) {
    return citation.title().map(Passage::text).orElse("").startsWith("中共");
  }

  /** The year of issue: that of the signature, else of the number; null where neither is there. */
  static @Nullable Integer year(DocumentText document) {
    return document
        .date()
        .map(LocalDate::getYear)
        .or(() -> document.number().flatMap(NumberMention::number).flatMap(LineClaims::yearOf))
        .orElse(null);
  }

  /** The year in a number; empty where it has none. */
  static Optional<Integer> yearOf(DocumentNumber number) {
    int open = number.canonical().indexOf('〔');
    return open < 0
        ? Optional.empty()
        : Optional.of(Integer.valueOf(number.canonical().substring(open + 1, open + 5)));
  }
}
