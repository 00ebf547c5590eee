package org.zhengmai.loader.document;

import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Where a document begins, and what stands there.
 *
 * @param start the first character of all that is printed above its text
 * @param title its title
 * @param number its number; empty where none stands beside the title
 * @param bodyStart the first character behind the title, the number and the addressees
 */
record DocumentHead(int start, TitleMention title, Optional<NumberMention> number, int bodyStart) {

  private static final Pattern MARKS = Pattern.compile("[^\\p{Han}0-9A-Za-z]");

  boolean isSameAs(DocumentHead other) {
    boolean sameTitle = words().equals(other.words()) || isShortOf(other);
    boolean sameNumber =
        number.isPresent() && canonical().isPresent() && canonical().equals(other.canonical());
    return sameTitle || sameNumber;
  }

  /** A page's title line leaves out the issuer, or puts the page's own words before it. */
  private boolean isShortOf(DocumentHead other) {
    String own = words();
    String next = other.words();
    boolean longer = own.length() > next.length();
    return (longer ? own.endsWith(next) : next.endsWith(own))
        && (longer ? title.issuer().isPresent() : title.issuer().isEmpty())
        && number.isEmpty();
  }

  /** The title without its marks, which a page may lose: （2099—2101年） becomes （20992101年）. */
  String words() {
    return MARKS.matcher(title.passage().text()).replaceAll("");
  }

  /** Whether both have a number, and not the same. */
  boolean hasOtherNumber(DocumentHead other) {
    return canonical().isPresent()
        && other.canonical().isPresent()
        && !canonical().equals(other.canonical());
  }

  private Optional<String> canonical() {
    return number.flatMap(NumberMention::number).map(DocumentNumber::canonical);
  }

  DocumentHead startingAt(int place) {
    return new DocumentHead(place, title, number, bodyStart);
  }

  /** The later of two is the head of the text; the one with more marks was printed better. */
  DocumentHead from(DocumentHead earlier) {
    boolean better =
        words().equals(earlier.words())
            && earlier.title.passage().length() > title.passage().length();
    TitleMention own = better ? earlier.title : title;
    return new DocumentHead(earlier.start, own, number.or(earlier::number), bodyStart);
  }
}
