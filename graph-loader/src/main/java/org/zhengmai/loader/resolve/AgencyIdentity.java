package org.zhengmai.loader.resolve;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agency, whatever form of its name was printed.
 *
 * @param id stable identity, {@code agency/<region code>/<function or official short key>}
 * @param name official full name in its region: 朔州市卫生健康委员会
 * @param kind what sort of body it is
 * @param level level of its region; null where the name tells no region
 * @param function key of its line of work (卫生健康), the same at every level; null where it has none
 * @param region region it belongs to or works in; null where the name tells none
 * @param shortForms other forms of the name that the rules derive: 市卫健委, 朔州市卫健委
 * @param rule name of the rule that made the identity
 */
public record AgencyIdentity(
    String id,
    String name,
    AgencyKind kind,
    @Nullable Level level,
    @Nullable String function,
    @Nullable Region region,
    List<String> shortForms,
    String rule) {

  /** Copies the list, so that the identity cannot change. */
  public AgencyIdentity {
    shortForms = List.copyOf(shortForms);
  }

  /** Its id without region: the line of work, or the name where there is none. */
  String key() {
    return id.substring(id.indexOf('/', id.indexOf('/') + 1) + 1);
  }

  /**
   * Whether the name was printed whole, and not completed from a short form by rule.
   *
   * @return false for a name made by rule
   */
  public boolean isInFull() {
    return !rule.equals(Rules.SHORT_NAME);
  }

  /**
   * Of two identities with one id the one whose name is surer: a name printed in full goes before
   * one completed by rule (市规划和自然资源局 before 市自规局), then the longer, then the first by code point.
   * The result does not depend on the order in which a corpus is read.
   *
   * @throws IllegalArgumentException if the ids differ
   */
  public AgencyIdentity prefer(AgencyIdentity other) {
    if (!id.equals(other.id)) {
      throw new IllegalArgumentException("two agencies: " + id + " and " + other.id);
    }
    Comparator<AgencyIdentity> surest =
        Comparator.comparing((AgencyIdentity a) -> !a.isInFull())
            .thenComparing(a -> -a.name.length())
            .thenComparing(AgencyIdentity::name);
    return surest.compare(this, other) <= 0 ? this : other;
  }
}
