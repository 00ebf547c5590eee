package org.zhengmai.api.agency;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the loader's rules tell of an agency's name, so that there is no second copy of them. */
public interface AgencyRules {

  /**
   * The id of the agency that a name means by rule, whether it is in the graph or not.
   *
   * @param name a name in any form
   * @param region code or name of the region in whose documents it stands; null when not known
   * @return the id; empty where the name means none or several
   */
  Optional<String> idOf(String name, @Nullable String region);

  /**
   * Whether a name begins with no region, neither by its name nor by its kind.
   *
   * @param name a name: 卫健委 is bare, 市卫健委 and 朔州市卫健委 are not
   * @return true for a bare name
   */
  boolean isBare(String name);
}
