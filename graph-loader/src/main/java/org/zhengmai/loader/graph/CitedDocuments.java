package org.zhengmai.loader.graph;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.extract.CitationFinding;
import org.zhengmai.loader.resolve.Issuer;
import org.zhengmai.loader.resolve.IssuerCodes;
import org.zhengmai.loader.resolve.Level;
import org.zhengmai.loader.resolve.Region;
import org.zhengmai.loader.resolve.Regions;
import org.zhengmai.loader.resolve.TitleRegions;
import org.zhengmai.loader.source.Passage;

/** What a citation tells of the document that it names. */
public final class CitedDocuments {

  /** 山西省; 我省 names none. */
  private static final int SHORTEST_NAME = 3;

  private CitedDocuments() {}

  /**
   * Reads it.
   *
   * @param citation the naming
   * @param context the division of the document that names; null where it is not known
   */
  public static CitedDocument of(CitationFinding citation, @Nullable Region context) {
    String title = PersonalNames.masked(citation.title().map(Passage::text).orElse(""));
    String number = citation.number().map(DocumentNumber::canonical).orElse(null);
    Optional<Issuer> issuer = issuer(citation, title, context);
    Level level = issuer.map(Issuer::level).orElse(null);
    String region = issuer.map(Issuer::region).map(r -> "region/" + r.code()).orElse(null);
    return new CitedDocument(
        DocumentKeys.id(number, issuer.map(Issuer::region).orElse(null), title, null),
        number,
        citation.title().map(Passage::printed).map(PersonalNames::masked).orElse(null),
        DocumentType.ofTitle(title),
        level,
        region,
        citation.number().flatMap(LineClaims::yearOf).orElse(null),
        TitleKeys.of(title, level, issuer.map(Issuer::region).map(Region::code).orElse(null)));
  }

  private static Optional<Issuer> issuer(
      CitationFinding citation, String title, @Nullable Region context) {
    return citation
        .number()
        .flatMap(
            n ->
                IssuerCodes.standard()
                    .resolve(n.code(), context, LineClaims.yearOf(n).orElse(null)))
        .or(() -> TitleRegions.standard().resolve(title, context))
        .or(() -> hinted(citation, context));
  }

  /** 甲省《…》 is a paper of that province, 我省《…》 in a city's document one of the city's province. */
  private static Optional<Issuer> hinted(CitationFinding citation, @Nullable Region context) {
    String hint = citation.localHint().map(Passage::text).orElse("");
    return hint.isEmpty() ? Optional.empty() : named(hint).or(() -> relative(hint, context));
  }

  /** The division with whose full name the words end. */
  private static Optional<Issuer> named(String hint) {
    for (int start = 0; start + SHORTEST_NAME <= hint.length(); start++) {
      List<Region> regions = Regions.standard().byName(hint.substring(start));
      if (regions.size() == 1) {
        return Optional.of(new Issuer(null, regions.get(0).level(), regions.get(0)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Issuer> relative(String hint, @Nullable Region context) {
    if (context == null) {
      return Optional.empty();
    }
    Level level =
        hint.endsWith("省") ? Level.PROVINCIAL : hint.endsWith("市") ? Level.CITY : Level.DISTRICT;
    if (context.level() == level) {
      return Optional.of(new Issuer(null, level, context));
    }
    // 本市 in a municipality's paper is the municipality itself.
    boolean municipality = level == Level.CITY && context.level() == Level.PROVINCIAL;
    if (municipality && context.name().endsWith("市")) {
      return Optional.of(new Issuer(null, Level.PROVINCIAL, context));
    }
    return Regions.standard().ancestors(context).stream()
        .filter(above -> above.level() == level)
        .findFirst()
        .map(above -> new Issuer(null, level, above));
  }
}
