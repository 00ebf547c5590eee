package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;

/** The administrative divisions of the country, by code and by name. */
public final class Regions {

  private Regions() {}

  /** The divisions in {@code regions.csv}, read once. */
  public static Regions standard() {
    return new Regions();
  }

  /** The division with this six-digit code. */
  public Optional<Region> byCode(String code) {
    return Optional.empty();
  }

  /** Every division that bears this full or short name. */
  public List<Region> byName(String nameOrShortForm) {
    return List.of();
  }

  /** The divisions above this one, nearest first, the country last. */
  public List<Region> ancestors(Region region) {
    return List.of();
  }

  /** The smallest division that the text names at its start. */
  public Optional<Region> longestPrefix(String text) {
    return Optional.empty();
  }

  /** The division of this full or short name inside another. */
  public Optional<Region> within(Region outer, String name) {
    return Optional.empty();
  }
}
