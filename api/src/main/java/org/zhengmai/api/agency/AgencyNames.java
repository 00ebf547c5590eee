package org.zhengmai.api.agency;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardLoader;
import org.zhengmai.api.store.OnwardRead;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.cypher.Row;

/**
 * Finds the one agency that a name means, or says why there is none. A name never means one of
 * several: the asker chooses.
 */
final class AgencyNames {

  /** Longer than any name that was printed. */
  private static final int LONGEST = 200;

  private static final String NAMED = "agencies-named";
  private static final String NEAR = "agencies-near";

  private final BatchLoaders loaders;
  private final AgencyRules rules;
  private final OnwardReads onward;
  private final OnwardLoader<Name, Found> loader;

  AgencyNames(BatchLoaders loaders, OnwardReads onward, AgencyRules rules) {
    this.loaders = loaders;
    this.onward = onward;
    this.rules = rules;
    this.loader =
        loaders.onward(
            NAMED, Name::parameters, row -> new Found(agencies(row), List.of()), this::near);
  }

  CompletableFuture<Agency> resolve(
      DataFetchingEnvironment field, String name, @Nullable String region) {
    String plain = name.strip();
    if (plain.length() > LONGEST) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "机构名称最多 %d 个字。".formatted(LONGEST),
          "The name of an agency has at most %d characters.".formatted(LONGEST));
    }
    Name asked = new Name(plain, region, rules.idOf(plain, region).orElse(null));
    boolean bare = rules.isBare(plain);
    return loader
        .load(field, asked, reads(field))
        .thenApply(
            answer -> {
              Found found = answer == null ? Found.NOTHING : answer;
              return only(asked, bare ? found : found.preferringNamed());
            });
  }

  private List<OnwardRead> reads(DataFetchingEnvironment field) {
    return onward.of("Agency", "agency", null, field.getSelectionSet().getImmediateFields(), field);
  }

  /** What is called nearly so, where nothing is called so. */
  private Map<Name, Found> near(List<Name> names) {
    return loaders.read(
        NEAR, names, Name::parameters, Map.of(), row -> new Found(List.of(), agencies(row)));
  }

  private static List<Agency> agencies(Row row) {
    return row.rows("items").stream().map(Agency::of).toList();
  }

  private static Agency only(Name asked, Found found) {
    if (found.exact().size() == 1) {
      return found.exact().get(0);
    }
    if (found.exact().isEmpty()) {
      throw ApiException.of(
          ErrorCode.NOT_FOUND,
          "没有名为“%s”的机构；相近的名称见 extensions.candidates。".formatted(asked.name()),
          "No agency is called \"%s\"; the nearest names are in extensions.candidates."
              .formatted(asked.name()),
          Map.of("candidates", candidates(found.near())));
    }
    throw ApiException.of(
        ErrorCode.AMBIGUOUS,
        "“%s”可以指 %d 个机构：请加 region 参数（区划代码或名称），或改用 extensions.candidates 中的全称。"
            .formatted(asked.name(), found.exact().size()),
        "\"%s\" may mean %d agencies: add `region` (code or name), or ask by a full name from extensions.candidates."
            .formatted(asked.name(), found.exact().size()),
        Map.of("candidates", candidates(found.exact())));
  }

  private static List<Map<String, Object>> candidates(List<Agency> agencies) {
    return agencies.stream()
        .map(
            agency ->
                Parameters.of("id", agency.id())
                    .with("name", agency.name())
                    .with("kind", agency.kind())
                    .with("region", agency.region() == null ? null : agency.region().name())
                    .with("regionCode", agency.region() == null ? null : agency.region().code())
                    .with("named", agency.named())
                    .toMap())
        .toList();
  }

  /** A name as asked for. */
  private record Name(String name, @Nullable String region, @Nullable String id) {

    Map<String, Object> parameters() {
      return Parameters.of("name", name)
          .with("region", region)
          .with("id", id)
          .with("phrase", FullText.phrase(name))
          .with("words", FullText.words(name))
          .toMap();
    }
  }

  /** The agencies that bear a name, or else those with names like it. */
  private record Found(List<Agency> exact, List<Agency> near) {

    static final Found NOTHING = new Found(List.of(), List.of());

    /** 市财政局 means the one that a document names before those of other cities that none does. */
    Found preferringNamed() {
      List<Agency> named = exact.stream().filter(Agency::named).toList();
      return named.isEmpty() ? this : new Found(named, near);
    }
  }
}
