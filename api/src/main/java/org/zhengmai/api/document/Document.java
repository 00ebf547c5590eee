package org.zhengmai.api.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.agency.Agency;
import org.zhengmai.api.node.Node;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.region.Region;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * A document.
 *
 * @param id global id
 * @param number number in its canonical form, such as 示政办发〔2099〕1号; null when it has none
 * @param title title; null when unknown
 * @param type type; null when unknown
 * @param issuedOn date under the signature; null when unknown
 * @param level level; null when it cannot be told
 * @param status whether its text is held
 * @param issuer who issued it; null when unknown
 * @param region the region it concerns; null when unknown
 */
public record Document(
    String id,
    @Nullable String number,
    @Nullable String title,
    @Nullable DocumentType type,
    @Nullable LocalDate issuedOn,
    @Nullable Level level,
    DocumentStatus status,
    @Nullable Agency issuer,
    @Nullable Region region)
    implements Node {

  /**
   * Reads a document from the columns {@code document}, {@code issuer}, {@code issuerRegion} and
   * {@code region}.
   *
   * @param row the row
   * @return the document
   */
  public static Document of(Row row) {
    return of(row.row("document"), row);
  }

  /**
   * Reads a document from its properties and the columns {@code issuer}, {@code issuerRegion} and
   * {@code region}.
   *
   * @param document the document's properties
   * @param row the row
   * @return the document
   */
  public static Document of(Row document, Row row) {
    Row issuer = Columns.row(row, "issuer");
    Row region = Columns.row(row, "region");
    return new Document(
        document.string("id"),
        Columns.text(document, "number"),
        Columns.text(document, "title"),
        Columns.constant(document, "type", DocumentType.class),
        Columns.date(document, "issuedOn"),
        Columns.constant(document, "level", Level.class),
        DocumentStatus.valueOf(document.string("status")),
        issuer == null ? null : Agency.of(issuer, Columns.row(row, "issuerRegion")),
        region == null ? null : Region.of(region));
  }
}
