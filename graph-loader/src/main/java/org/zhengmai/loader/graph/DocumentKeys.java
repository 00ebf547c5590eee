package org.zhengmai.loader.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.resolve.Region;

/**
 * What tells one document from all others, the same on every machine: its number, else its
 * division, title and date, as far as they are known.
 */
final class DocumentKeys {

  private static final String PREFIX = "document/";
  private static final String UNKNOWN = "-";

  /** 沪府令第107号: one body of a place gives orders. */
  private static final Pattern ORDER = Pattern.compile(".*令第[0-9]+号");

  private DocumentKeys() {}

  static String id(
      @Nullable String number, @Nullable Region region, String title, @Nullable LocalDate date) {
    String place = region == null ? UNKNOWN : region.code();
    String day = date == null ? "" : "/" + date;
    if (number == null) {
      return PREFIX + place + "/" + bare(title) + day;
    }
    if (number.indexOf('〔') >= 0) {
      return PREFIX + number;
    }
    // Every body counts its orders and announcements from 1: such a number is one only with its
    // place.
    boolean unique = region != null && ORDER.matches(number);
    return PREFIX + place + "/" + number + (unique ? "" : "/" + bare(title));
  }

  /**
   * The id of a paper beside another one that would have the same id.
   *
   * @param id the id that it would have if it were the only one
   * @param date its day of issue
   * @param words what it says: its title, else its text
   */
  static String apart(String id, @Nullable LocalDate date, String words) {
    String day = date == null ? UNKNOWN : date.toString();
    // String.hashCode is the same on every machine.
    return "%s/%s-%08x".formatted(id, day, words.hashCode());
  }

  /** The part of a document's id behind its prefix, for the ids of its sections and tasks. */
  static String key(String id) {
    return id.substring(PREFIX.length());
  }

  private static String bare(String title) {
    return title.replaceAll("[《》〈〉“”\"/]", "");
  }
}
