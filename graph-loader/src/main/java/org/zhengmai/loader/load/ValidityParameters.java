package org.zhengmai.loader.load;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.graph.Evidence;
import org.zhengmai.loader.graph.ValidityRecord;

/** What a document says of its validity, as properties of its node. */
final class ValidityParameters {

  private ValidityParameters() {}

  /** All the properties: nulls take away what an earlier version of the document said. */
  static Map<String, @Nullable Object> of(@Nullable ValidityRecord validity) {
    Evidence said = validity == null ? null : validity.evidence();
    Map<String, @Nullable Object> properties =
        RecordParameters.map(
            "validFrom", validity == null ? null : validity.from(),
            "validUntil", validity == null ? null : validity.until());
    properties.put("validitySource", said == null ? null : said.source());
    properties.put("validityStart", said == null ? null : said.start());
    properties.put("validityEnd", said == null ? null : said.end());
    properties.put("validityPage", said == null ? null : said.page());
    properties.put("validityQuote", said == null ? null : said.quote());
    properties.put("validityRule", said == null ? null : said.rule());
    properties.put("validityRuleVersion", said == null ? null : said.ruleVersion());
    return properties;
  }
}
