package org.zhengmai.loader.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.resolve.Region;

/**
 * What tells one document from all others, the same on every machine: its number, else its
 * division, title and date, as far as they are known.
 */
final class DocumentKeys {

  private static final String PREFIX = "document/";
  private static final String UNKNOWN = "-";

  private DocumentKeys() {}

  static String id(
      @Nullable String number, @Nullable Region region, String title, @Nullable LocalDate date) {
    if (number != null && !isAnnouncement(number)) {
      return PREFIX + number;
    }
    String place = region == null ? UNKNOWN : region.code();
    String name = number == null ? bare(title) : number + "/" + bare(title);
    return PREFIX + place + "/" + name + (date == null ? "" : "/" + date);
  }

  /**
   * Every body counts its announcements and orders from 1; only with its name is such a number one.
   */
  private static boolean isAnnouncement(String number) {
    return number.startsWith("公告") || number.startsWith("令") || number.startsWith("省政府令");
  }

  /** The part of a document's id behind its prefix, for the ids of its sections and tasks. */
  static String key(String id) {
    return id.substring(PREFIX.length());
  }

  private static String bare(String title) {
    return title.replaceAll("[《》〈〉“”\"/]", "");
  }
}
