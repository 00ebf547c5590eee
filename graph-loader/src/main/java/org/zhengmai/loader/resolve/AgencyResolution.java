package org.zhengmai.loader.resolve;

import java.util.List;

/** What became of a printed agency name. */
public sealed interface AgencyResolution {

  /**
   * The name means one agency.
   *
   * @param agency that agency
   */
  record Resolved(AgencyIdentity agency) implements AgencyResolution {}

  /**
   * The name means none or more than one agency that can be told.
   *
   * @param printed the name as given
   * @param candidates what it may mean, best known first; empty when nothing is known
   * @param reason why no choice was made, in English
   */
  record Unresolved(String printed, List<AgencyIdentity> candidates, String reason)
      implements AgencyResolution {

    /** Copies the list, so that the result cannot change. */
    public Unresolved {
      candidates = List.copyOf(candidates);
    }
  }
}
