package org.zhengmai.loader.witness;

import java.util.Objects;

/**
 * Tells whether two copies are of one document, one of them at least without a number that can be
 * read. A yearly plan is like that of the year before in all but its figures, so nothing that the
 * figures speak against is joined.
 */
final class SameDocument {

  /** Of the strings of five characters, so many must stand in both texts. */
  private static final double TEXT = 0.85;

  /** The same where the titles are not quite alike, and may be those of two papers. */
  private static final double TEXT_OF_OTHER_TITLE = 0.92;

  /** Of the figures, so many: recognition spoils one in a while, another year spoils most. */
  private static final double FIGURES = 0.9;

  /** A title may be garbled or stand within the other, but not be another. */
  private static final double TITLE = 0.5;

  /** So much of the shorter text must stand in the longer where nothing else is known. */
  private static final double CONTAINED = 0.5;

  /** The same of copies whose heads are alike: recognition spoils many strings of characters. */
  private static final double CONTAINED_UNDER_ONE_HEAD = 0.35;

  /** Titles of one office have its name and more in common, whatever they are about. */
  private static final double TITLE_OF_NUMBER = 0.9;

  /** A title of fewer pairs of characters (通知) is that of many papers. */
  private static final int OWN_TITLE = 8;

  /** A text of fewer strings is a form that is filled in again and again. */
  private static final int OWN_TEXT = 64;

  private SameDocument() {}

  /** Whether they are of one document. */
  static boolean is(CopyCard one, CopyCard other) {
    if (one.id().equals(other.id())) {
      return isUnderOneId(one, other);
    }
    boolean numbered = one.hasNumber() && other.hasNumber();
    return !numbered && !contradict(one, other) && (isByTitle(one, other) || isByText(one, other));
  }

  /**
   * Whether two copies that bear one number, or one title and day, are of one document: most of the
   * shorter text stands in the longer, which may have annexes that the other leaves out, or the
   * titles are alike. Printers have given one number to two papers.
   */
  private static boolean isUnderOneId(CopyCard one, CopyCard other) {
    if (!one.hasNumber() && areTwo(one.issuer(), other.issuer())) {
      return false;
    }
    double contained = contained(one, other);
    if (one.text().count() == 0 || other.text().count() == 0 || contained >= CONTAINED) {
      return true;
    }
    boolean titles = one.title().count() > 0 && other.title().count() > 0;
    boolean named =
        one.hasNumber() && titles && within(one.title(), other.title()) >= TITLE_OF_NUMBER;
    boolean headed = one.hasNumber() || isByTitle(one, other);
    return named || (headed && contained >= CONTAINED_UNDER_ONE_HEAD);
  }

  /**
   * Whether two names are those of two bodies: neither is a part of the other (市水利局, 甲市水利局), nor is
   * one the other as recognition spoils it.
   */
  private static boolean areTwo(String one, String other) {
    boolean part = one.contains(other) || other.contains(one);
    return !part && !LookAlikes.differOnlySo(one, other);
  }

  /** Which part of the shorter text stands in the longer, as far as the sketches tell. */
  private static double contained(CopyCard one, CopyCard other) {
    double resemblance = one.text().resemblance(other.text());
    double shared = resemblance * (one.length() + other.length()) / (1 + resemblance);
    int shorter = Math.min(one.length(), other.length());
    return shorter == 0 ? 1 : shared / shorter;
  }

  private static boolean contradict(CopyCard one, CopyCard other) {
    boolean dates =
        one.date() != null && other.date() != null && !Objects.equals(one.date(), other.date());
    boolean titles = one.title().count() > 0 && other.title().count() > 0;
    return dates
        || (titles
            && (!one.titleFigures().equals(other.titleFigures())
                || within(one.title(), other.title()) < TITLE));
  }

  /**
   * Which part of the shorter of two short texts stands in the longer: a notice that lost its title
   * bears that of the plan which it hands on, and its own title names that plan.
   */
  private static double within(Sketch one, Sketch other) {
    double resemblance = one.resemblance(other);
    double shared = resemblance * (one.count() + other.count()) / (1 + resemblance);
    return shared / Math.min(one.count(), other.count());
  }

  /** The same title, issuer and date, all printed. */
  private static boolean isByTitle(CopyCard one, CopyCard other) {
    return one.date() != null
        && other.date() != null
        && !one.issuer().isEmpty()
        && one.issuer().equals(other.issuer())
        && isOwnTitle(one)
        && one.title().resemblance(other.title()) == 1;
  }

  private static double leastText(CopyCard one, CopyCard other) {
    boolean titles = one.title().count() > 0 && other.title().count() > 0;
    return titles && one.title().resemblance(other.title()) < 1 ? TEXT_OF_OTHER_TITLE : TEXT;
  }

  /** Whether the title is long enough to be that of few papers. */
  static boolean isOwnTitle(CopyCard card) {
    return card.title().count() >= OWN_TITLE;
  }

  private static boolean isByText(CopyCard one, CopyCard other) {
    boolean figures =
        one.figures().count() + other.figures().count() == 0
            || one.figures().resemblance(other.figures()) >= FIGURES;
    return figures
        && one.text().count() >= OWN_TEXT
        && one.text().resemblance(other.text()) >= leastText(one, other);
  }
}
