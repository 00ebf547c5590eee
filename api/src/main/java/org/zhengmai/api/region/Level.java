package org.zhengmai.api.region;

/** Levels of government. */
public enum Level {
  /** National. */
  NATIONAL,
  /** Provinces, autonomous regions, municipalities under the central government. */
  PROVINCIAL,
  /** Prefecture-level cities and their like. */
  CITY,
  /** Counties, districts, county-level cities and banners. */
  DISTRICT
}
