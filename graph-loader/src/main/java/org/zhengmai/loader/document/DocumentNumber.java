package org.zhengmai.loader.document;

/**
 * A document number (发文字号).
 *
 * @param canonical in 〔〕, ASCII digits and simplified ideographs, without blanks, for example
 *     {@code 朔政办发〔2023〕12号} or {@code 沪府令第107号}: equal for all printed forms of one number
 * @param printed the same, but with its ideographs as printed (粵府辦〔2099〕8號)
 * @param code the issuer code (发文机关代字) in simplified ideographs, for example {@code 朔政办发}
 */
public record DocumentNumber(String canonical, String printed, String code) {

  /** The code and the final 号, in simplified ideographs and as printed. */
  record Ideographs(String code, String printedCode, char printedEnd) {}

  /** A number of the usual form. */
  static DocumentNumber ofYear(Ideographs ideographs, String year, String serial) {
    return of(ideographs, "〔" + year + "〕" + withoutZeros(serial));
  }

  /** The number of an order (令), which counts on over the years. */
  static DocumentNumber ofOrder(Ideographs ideographs, String serial) {
    return of(ideographs, "第" + withoutZeros(serial));
  }

  /** The number of an announcement (公告), for example {@code 公告2098年第5号}. */
  static DocumentNumber ofAnnouncement(Ideographs ideographs, String year, String serial) {
    return of(ideographs, year + "年第" + withoutZeros(serial));
  }

  private static DocumentNumber of(Ideographs ideographs, String middle) {
    return new DocumentNumber(
        ideographs.code() + middle + "号",
        ideographs.printedCode() + middle + ideographs.printedEnd(),
        ideographs.code());
  }

  private static String withoutZeros(String serial) {
    return serial.replaceFirst("^0+(?=.)", "");
  }
}
