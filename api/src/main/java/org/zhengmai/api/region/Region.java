package org.zhengmai.api.region;

import org.zhengmai.api.node.Node;
import org.zhengmai.cypher.Row;

/**
 * A region of administration.
 *
 * @param id global id, such as {@code region/140600}
 * @param code division code (GB/T 2260)
 * @param name name
 * @param level level
 */
public record Region(String id, String code, String name, Level level) implements Node {

  /**
   * Reads a region.
   *
   * @param region properties of its node
   * @return the region
   */
  public static Region of(Row region) {
    return new Region(
        region.string("id"),
        region.string("code"),
        region.string("name"),
        Level.valueOf(region.string("level")));
  }
}
