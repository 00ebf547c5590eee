package org.zhengmai.loader.resolve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Level and region of a document, from its title or the name of its issuer. */
public final class TitleRegions {

  private TitleRegions() {}

  /** Reads titles with the standard regions and agencies. */
  public static TitleRegions standard() {
    return new TitleRegions();
  }

  /** The issuer that a title or an issuer's name tells. */
  public Optional<Issuer> resolve(String title, @Nullable Region context) {
    return Optional.empty();
  }
}
