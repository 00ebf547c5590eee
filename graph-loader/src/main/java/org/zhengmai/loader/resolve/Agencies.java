package org.zhengmai.loader.resolve;

import java.util.List;

/** Agency names and the agencies they mean. */
public final class Agencies {

  private Agencies() {}

  /** The agencies that the data files beside this package describe. */
  public static Agencies standard() {
    return new Agencies();
  }

  /** The agency that a printed name means in its context. */
  public AgencyResolution resolve(String printedName, AgencyContext context) {
    return new AgencyResolution.Unresolved(printedName, List.of(), "nothing known");
  }
}
