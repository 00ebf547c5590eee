package org.zhengmai.loader.resolve;

import java.util.Optional;

/** One way in which a printed name can mean an agency. */
interface AgencyRule {

  /** What the name means by this rule; empty where the rule has nothing to say about it. */
  Optional<AgencyResolution> apply(Mention mention);
}
