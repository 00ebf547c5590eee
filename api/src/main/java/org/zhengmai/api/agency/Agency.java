package org.zhengmai.api.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.node.Node;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.region.Region;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * An agency.
 *
 * @param id global id
 * @param name official full name
 * @param aliases other forms of the name, sorted
 * @param kind kind; null when unknown
 * @param level level; null when unknown
 * @param function line of work, such as 卫生健康; null when unknown
 * @param region its region; null when unknown
 * @param named whether a document names it; false where it is only known to stand on a line of work
 * @param membership the rule of membership of a group whose name tells it; null for all others
 */
public record Agency(
    String id,
    String name,
    List<String> aliases,
    @Nullable AgencyKind kind,
    @Nullable Level level,
    @Nullable String function,
    @Nullable Region region,
    boolean named,
    @Nullable MembershipRule membership)
    implements Node {

  /** Keeps a copy of the aliases. */
  public Agency {
    aliases = List.copyOf(aliases);
  }

  /**
   * Reads an agency.
   *
   * @param agency properties of its node
   * @param region properties of its region's node; null when it has none
   * @return the agency
   */
  public static Agency of(Row agency, @Nullable Row region) {
    return new Agency(
        agency.string("id"),
        agency.string("name"),
        agency.has("aliases") ? agency.strings("aliases") : List.of(),
        Columns.constant(agency, "kind", AgencyKind.class),
        Columns.constant(agency, "level", Level.class),
        Columns.text(agency, "function"),
        region == null ? null : Region.of(region),
        !agency.has("named") || agency.bool("named"),
        MembershipRule.of(agency));
  }

  /**
   * Reads an agency from the columns {@code agency} and {@code region}.
   *
   * @param row the row
   * @return the agency
   */
  public static Agency of(Row row) {
    return of(row.row("agency"), Columns.row(row, "region"));
  }
}
