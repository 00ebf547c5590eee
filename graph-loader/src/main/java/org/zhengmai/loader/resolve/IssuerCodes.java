package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Issuer codes (发文机关代字) and the issuers they stand for.
 *
 * <p>A code names the region, the body and the kind of paper, in this order (晋 · 政办 · 发), as
 * 党政机关公文处理 practice has it; central bodies have codes of their own. The codes, marks, suffixes and
 * departments known are in {@code issuer-codes.csv}; {@code SOURCES.md} beside it says where they
 * come from. A code with two readings is unknown rather than guessed. Immutable and safe to share
 * between threads.
 */
public final class IssuerCodes {

  private static final class Standard {
    static final IssuerCodes INSTANCE = new IssuerCodes(Regions.standard(), Agencies.standard());
  }

  private static final List<String> DECREES = List.of("令", "公告", "通告");

  /** Longer strings are no issuer codes. */
  private static final int LONGEST_CODE = 30;

  private final CodeTable table = new CodeTable();
  private final Region country;
  private final NamedIssuer issuers;
  private final LocalCodes local;

  private IssuerCodes(Regions regions, Agencies agencies) {
    OfficialName names = new OfficialName(regions);
    this.country = regions.country();
    this.issuers = new NamedIssuer(agencies);
    this.local =
        new LocalCodes(table, regions, new CodeReading(table, names, KnownNames.standard()));
  }

  /** The codes in {@code issuer-codes.csv}, read once. */
  public static IssuerCodes standard() {
    return Standard.INSTANCE;
  }

  /** As {@link #resolve(String, Region, Integer)} for a document of an unknown year. */
  public Optional<Issuer> resolve(String code, @Nullable Region context) {
    return resolve(code, context, null);
  }

  /**
   * The issuer behind a code.
   *
   * @param code the part of a document number before the bracket: 晋政办发, 国办发, 人社部发, 朔办字, 沪府办发;
   *     traditional characters and white space do not matter
   * @param context region of the document that bears or cites the number, null when unknown; city
   *     and county codes can be told only by it
   * @param year year in the number, null when unknown; it tells names before and after a reform
   *     apart (国卫医发 of 2015 and of 2020)
   * @return empty where the code is not known or has two readings; an issuer without a name where
   *     only level and region are sure
   */
  public Optional<Issuer> resolve(String code, @Nullable Region context, @Nullable Integer year) {
    String text = NameText.fold(code);
    if (text.isEmpty() || text.length() > LONGEST_CODE) {
      return Optional.empty();
    }
    Optional<Issuer> central = central(text, year);
    Optional<Issuer> here = local.resolve(text, context, year);
    if (central.isPresent() && here.isPresent()) {
      return Optional.empty();
    }
    return central.or(() -> here).or(() -> decree(text, context));
  }

  private Optional<Issuer> central(String code, @Nullable Integer year) {
    List<String> names =
        table.central(code).stream()
            .filter(holder -> year == null || holder.held(year))
            .map(CodeTable.Holder::name)
            .distinct()
            .toList();
    if (table.central(code).isEmpty()) {
      return Optional.empty();
    }
    String name = names.size() == 1 ? names.get(0) : null;
    return Optional.of(new Issuer(name, Level.NATIONAL, country));
  }

  /** 国务院令, 省政府令, 国家税务总局公告: the issuer is named in words. */
  private Optional<Issuer> decree(String text, @Nullable Region context) {
    return DECREES.stream()
        .filter(decree -> text.endsWith(decree) && text.length() > decree.length() + 1)
        .map(decree -> text.substring(0, text.length() - decree.length()))
        .flatMap(name -> issuers.of(name, context).stream())
        .findFirst();
  }
}
