package org.zhengmai.api.lineage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.region.Region;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * Where a document of a line stands.
 *
 * @param document its id
 * @param level its level; null when it cannot be told
 * @param regions its division and those above it, from its own upwards; empty where unknown
 */
record LineagePlace(String document, @Nullable Level level, List<Region> regions) {

  static LineagePlace of(Row row) {
    Row document = row.row("document");
    return new LineagePlace(
        document.string("id"),
        Columns.constant(document, "level", Level.class),
        row.rows("regions").stream().map(Region::of).toList());
  }

  /** Its division, or the one above it, of a level. */
  Optional<Region> region(Level at) {
    return regions.stream().filter(region -> region.level() == at).findFirst();
  }
}
