package org.zhengmai.loader.resolve;

/** Level of a region and of all that belongs to it, highest first. */
public enum Level {
  /** 国家 */
  NATIONAL,
  /** 省、自治区、直辖市、特别行政区 */
  PROVINCIAL,
  /** 地级市、自治州、盟、地区 */
  CITY,
  /** 县、县级市、市辖区、旗，also the districts directly below a municipality. */
  DISTRICT
}
