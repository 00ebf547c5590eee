package org.zhengmai.loader.resolve;

import org.jspecify.annotations.Nullable;

/**
 * What is known where an agency name stands.
 *
 * @param documentRegion region of the document that prints the name, null when unknown
 */
public record AgencyContext(@Nullable Region documentRegion) {

  /** Nothing is known about the place. */
  public static AgencyContext unknown() {
    return new AgencyContext(null);
  }

  /** The name stands in a document of this region. */
  public static AgencyContext of(Region documentRegion) {
    return new AgencyContext(documentRegion);
  }
}
