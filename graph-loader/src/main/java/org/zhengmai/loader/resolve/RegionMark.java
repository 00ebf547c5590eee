package org.zhengmai.loader.resolve;

/**
 * The character or characters by which issuer codes call a region.
 *
 * @param mark 晋, 沪, 延州
 * @param regionCode the region
 * @param style 政 or 府 where the region's codes use one of them only, else empty
 * @param flags SHARED: also the mark of a city elsewhere (宁: 宁夏 and 南京); GLOBAL: of no other region
 *     in the country (穗); OFFICE: the city government's office is a 办公厅
 */
record RegionMark(String mark, String regionCode, String style, String flags) {

  boolean has(String flag) {
    return flags.contains(flag);
  }

  /** Whether a government's code in this style (政发, 府发) can be the region's. */
  boolean allows(String suffix) {
    boolean styled = suffix.startsWith("政") || suffix.startsWith("府");
    return style.isEmpty() || !styled || suffix.startsWith(style);
  }
}
