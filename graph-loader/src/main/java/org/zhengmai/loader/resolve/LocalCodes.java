package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Codes of provinces, cities and counties. A province has one mark everywhere (晋, 沪). Cities and
 * counties are told by the context: its own line of regions and those just below it. Where two
 * readings stand against each other the code stays unknown.
 */
final class LocalCodes {

  private final CodeTable table;
  private final Regions regions;
  private final LocalMarks marks;
  private final CodeReading reading;

  LocalCodes(CodeTable table, Regions regions, CodeReading reading) {
    this.table = table;
    this.regions = regions;
    this.reading = reading;
    this.marks = new LocalMarks(table, regions);
  }

  Optional<Issuer> resolve(String code, @Nullable Region context, @Nullable Integer year) {
    Optional<Issuer> exact = table.exact(code).map(this::exact);
    if (exact.isPresent()) {
      return exact;
    }
    Optional<Issuer> far = far(code, year);
    if (context == null) {
      return far.filter(issuer -> !isShared(code, issuer));
    }
    if (far.filter(issuer -> isAbove(issuer, context)).isPresent()) {
      return far;
    }
    Near near = new Near(code, context, year);
    List<Issuer> known = near.read(marks::known);
    if (!known.isEmpty()) {
      return single(known);
    }
    List<Issuer> usual = near.read(marks::usual);
    if (!usual.isEmpty()) {
      return far.isEmpty() ? single(usual) : Optional.empty();
    }
    return far.isPresent()
        ? far.filter(issuer -> !isShared(code, issuer))
        : single(near.read(marks::second));
  }

  private Issuer exact(RegionMark mark) {
    Region region = regions.byCode(mark.regionCode()).orElseThrow();
    return new Issuer(mark.flags(), region.level(), region);
  }

  private static Optional<Issuer> single(List<Issuer> issuers) {
    return issuers.size() == 1 ? Optional.of(issuers.get(0)) : Optional.empty();
  }

  /** A reading that needs no context: a province, a city with a mark of its own, a name in full. */
  private Optional<Issuer> far(String code, @Nullable Integer year) {
    Optional<Issuer> named =
        regions
            .prefix(code, null)
            .filter(prefix -> prefix.region().level() != Level.NATIONAL)
            .flatMap(prefix -> read(prefix, code, year));
    if (named.isPresent()) {
      return named;
    }
    return Stream.concat(table.province(code).stream(), table.global(code).stream())
        .flatMap(mark -> read(mark, code, year).stream())
        .findFirst();
  }

  private Optional<Issuer> read(RegionPrefix prefix, String code, @Nullable Integer year) {
    RegionMark mark =
        new RegionMark(code.substring(0, prefix.length()), prefix.region().code(), "", "");
    return reading.issuer(prefix.region(), mark, code.substring(prefix.length()), year);
  }

  private Optional<Issuer> read(RegionMark mark, String code, @Nullable Integer year) {
    if (!code.startsWith(mark.mark())) {
      return Optional.empty();
    }
    Region region = regions.byCode(mark.regionCode()).orElseThrow();
    return reading.issuer(region, mark, code.substring(mark.mark().length()), year);
  }

  private boolean isAbove(Issuer issuer, Region context) {
    return issuer.region() != null && regions.line(context).contains(issuer.region());
  }

  /** 宁政发 is used in 宁夏 and in 南京 alike. */
  private boolean isShared(String code, Issuer issuer) {
    return issuer.level() == Level.PROVINCIAL
        && table.province(code).filter(mark -> mark.has("SHARED")).isPresent();
  }

  /** The readings of a code in the surroundings of a document. */
  private final class Near {

    private final String code;
    private final Region context;
    private final @Nullable Integer year;

    Near(String code, Region context, @Nullable Integer year) {
      this.code = code;
      this.context = context;
      this.year = year;
    }

    /**
     * A city goes before its counties, which must call themselves otherwise to be told from it; so
     * a county's own document is unsure where its city's mark is only guessed.
     */
    List<Issuer> read(Function<Region, List<RegionMark>> marksOf) {
      List<Issuer> line =
          regions.line(context).stream()
              .filter(region -> region.level().compareTo(Level.PROVINCIAL) > 0)
              .flatMap(region -> first(marksOf.apply(region)).stream())
              .toList();
      if (!line.isEmpty()) {
        return line;
      }
      return regions.children(context).stream()
          .filter(region -> !regions.isZone(region))
          .flatMap(region -> first(marksOf.apply(region)).stream())
          .toList();
    }

    private Optional<Issuer> first(List<RegionMark> candidates) {
      return candidates.stream()
          .flatMap(mark -> LocalCodes.this.read(mark, code, year).stream())
          .findFirst();
    }
  }
}
