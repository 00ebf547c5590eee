package org.zhengmai.api.cite;

/** The forms of a reference. */
enum CiteStyle {
  GB_T_7714,
  CSL_JSON
}
