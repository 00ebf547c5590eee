package org.zhengmai.loader.load;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.graph.CitationRecord;
import org.zhengmai.loader.graph.CitedDocument;
import org.zhengmai.loader.graph.Evidence;
import org.zhengmai.loader.graph.LineClaim;
import org.zhengmai.loader.graph.LineFacts;

/** What lines of documents are made of, as properties of citations and documents. */
final class LineParameters {

  private LineParameters() {}

  /** What a citation has besides its own facts: whom it means, and what it claims. */
  static Map<String, @Nullable Object> of(CitationRecord citation) {
    CitedDocument cited = citation.cited();
    Map<String, @Nullable Object> properties =
        RecordParameters.map(
            "citedId", cited.id(),
            "citedYear", cited.year(),
            "citedTitleKey", cited.keys().title(),
            "citedAnnexKey", cited.keys().annex(),
            "joinKey", cited.joinKey(),
            "restsOn", citation.restsOn().isEmpty() ? null : citation.restsOn());
    LineClaim line = citation.line();
    if (line != null) {
      properties.put("line", line.relation().name());
      properties.put("flat", line.flat() ? true : null);
      properties.put("effectFrom", line.from());
      properties.put("effectUntil", line.until());
    }
    return properties;
  }

  /** What a held document has, by which others find it. */
  static Map<String, @Nullable Object> of(LineFacts lines) {
    Evidence title = lines.title();
    Map<String, @Nullable Object> properties =
        RecordParameters.map(
            "titleKey", lines.keys().title(),
            "annexKey", lines.keys().annex(),
            "year", lines.year(),
            "issuedAnew", lines.issuedAnew() ? true : null);
    // Nulls take away what an earlier version of the document left.
    properties.put("titleSource", title == null ? null : title.source());
    properties.put("titleStart", title == null ? null : title.start());
    properties.put("titleEnd", title == null ? null : title.end());
    properties.put("titlePage", title == null ? null : title.page());
    return properties;
  }
}
