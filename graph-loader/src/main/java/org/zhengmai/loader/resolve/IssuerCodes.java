package org.zhengmai.loader.resolve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issuer codes (发文机关代字) and the issuers they stand for. */
public final class IssuerCodes {

  private IssuerCodes() {}

  /** The codes in {@code issuer-codes.csv}, read once. */
  public static IssuerCodes standard() {
    return new IssuerCodes();
  }

  /** The issuer behind the part of a document number before its bracket. */
  public Optional<Issuer> resolve(String code, @Nullable Region context) {
    return Optional.empty();
  }
}
