package org.zhengmai.api.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;

/**
 * What people type into a search box: phrases between blanks or quotation marks, all of which must
 * be there.
 *
 * <p>The index keeps every Chinese character as a word, so that a phrase finds exactly its
 * characters in their order, be it one or many. Everything but letters and digits is left out of a
 * phrase, in the index as here: 国发[2021]23号 and 国发〔2021〕23号 are one, and no sign is syntax.
 */
final class SearchText {

  private static final int LONGEST = 200;
  private static final int MOST_PHRASES = 16;
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN_PHRASES = Pattern.compile("[\\s\"“”]+");

  private final List<String> phrases;

  private SearchText(List<String> phrases) {
    this.phrases = phrases;
  }

  /**
   * Reads what was typed.
   *
   * @throws ApiException when there is nothing to look for, or too much
   */
  static SearchText of(String typed, DocumentNumbers numbers) {
    String canonical = typed.length() > LONGEST ? typed : numbers.canonical(typed);
    boolean number = canonical.indexOf('〔') > 0;
    List<String> phrases =
        Stream.of(number ? new String[] {canonical} : BETWEEN_PHRASES.split(typed))
            .map(SearchText::words)
            .filter(words -> !words.isEmpty())
            .distinct()
            .toList();
    if (phrases.isEmpty()) {
      throw refuse(
          "检索词里没有文字或数字：请给出至少一个字。", "There is no letter or digit to search for: give at least one.");
    }
    if (typed.length() > LONGEST || phrases.size() > MOST_PHRASES) {
      throw refuse(
          "检索词太长：最多 %d 个字符、%d 个词，请缩短。".formatted(LONGEST, MOST_PHRASES),
          "The search is too long: at most %d characters and %d phrases; shorten it."
              .formatted(LONGEST, MOST_PHRASES));
    }
    return new SearchText(phrases);
  }

  /** The query for the index; letters, digits, blanks and quotation marks of ours only. */
  String query() {
    return phrases.stream().map(phrase -> "+\"" + phrase + "\"").collect(Collectors.joining(" "));
  }

  /** The phrases, letters and digits with blanks between. */
  List<String> phrases() {
    return phrases;
  }

  private static String words(String phrase) {
    String folded = Normalizer.normalize(phrase, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NOT_A_WORD.matcher(folded).replaceAll(" ").strip();
  }

  private static ApiException refuse(String chinese, String english) {
    return ApiException.of(ErrorCode.BAD_REQUEST, chinese, english);
  }
}
