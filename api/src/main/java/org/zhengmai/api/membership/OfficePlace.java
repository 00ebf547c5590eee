package org.zhengmai.api.membership;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.agency.Agency;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * Where a document places an office of a group.
 *
 * @param office what it is, such as 办公室
 * @param group the group
 * @param host the unit that houses it
 * @param documentId the document that states it
 * @param evidence where it is stated
 */
record OfficePlace(
    String office, Agency group, Agency host, String documentId, @Nullable Evidence evidence) {

  static OfficePlace of(Row row) {
    Row place = row.row("place");
    return new OfficePlace(
        place.string("office"),
        Agency.of(row.row("group"), Columns.row(row, "groupRegion")),
        Agency.of(row),
        place.string("documentId"),
        Evidence.of(place));
  }
}
