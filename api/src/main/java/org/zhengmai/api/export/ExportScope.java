package org.zhengmai.api.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.agency.FullText;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.store.StoreReader;
import org.zhengmai.cypher.Row;

/**
 * A filter with its names looked up.
 *
 * @param filter the filter
 * @param agencies ids of the agencies that its name means; null when it names none
 */
record ExportScope(ExportFilter filter, @Nullable List<String> agencies) {

  /**
   * Looks the names up, in one round trip.
   *
   * @throws ApiException for a number, region or agency that nothing in the store bears
   */
  static ExportScope of(ExportFilter filter, StoreReader store) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("number", filter.documentNumber());
    asked.put("region", filter.region());
    asked.put("agency", filter.agency());
    asked.put("phrase", filter.agency() == null ? null : FullText.phrase(filter.agency()));
    Row found = store.read("export-scope", asked).get(0);
    List<String> agencies = found.strings("agencies");
    refuseIf(
        !found.bool("numberKnown"), filter.documentNumber(), "文号", "document", "documentNumber");
    refuseIf(!found.bool("regionKnown"), filter.region(), "行政区划", "region", "region");
    refuseIf(
        filter.agency() != null && agencies.isEmpty(), filter.agency(), "机构", "agency", "agency");
    return new ExportScope(filter, filter.agency() == null ? null : agencies);
  }

  boolean isWhole() {
    return filter.isEmpty();
  }

  /** Parameters of the page of documents after one. */
  Map<String, Object> documents(String after, int size) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("after", after);
    parameters.put("size", size);
    parameters.put("number", filter.documentNumber());
    parameters.put("region", filter.region());
    parameters.put("level", filter.level() == null ? null : filter.level().name());
    parameters.put("agencies", agencies);
    return parameters;
  }

  /** Parameters of what is in some documents. */
  Map<String, Object> within(List<String> documents) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("documents", documents);
    parameters.put("agencies", agencies);
    return parameters;
  }

  private static void refuseIf(
      boolean unknown, @Nullable String word, String chinese, String english, String parameter) {
    if (unknown) {
      throw ApiException.of(
          ErrorCode.NOT_FOUND,
          "库中没有%s“%s”：请先用 GraphQL 查到确切的写法，再填参数 %s。".formatted(chinese, word, parameter),
          "The store has no %s \"%s\": look it up in GraphQL first, then give it as `%s`."
              .formatted(english, word, parameter));
    }
  }
}
