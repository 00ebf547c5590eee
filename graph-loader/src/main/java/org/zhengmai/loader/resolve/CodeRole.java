package org.zhengmai.loader.resolve;

/** Which body of a region an issuer code means by what follows the region's mark. */
enum CodeRole {
  /** 政发, 府发 */
  GOVERNMENT,
  /** 政办发, 府办发 */
  GOVERNMENT_OFFICE,
  /** 朔发, 沪委发 */
  PARTY,
  /** 朔办字, 岳办发; also used for papers of Party and government together */
  PARTY_OFFICE
}
