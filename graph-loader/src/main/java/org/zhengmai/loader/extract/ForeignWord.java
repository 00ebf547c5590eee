package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.source.Passage;

/**
 * An English function word between ideographs: 检查and考核. Names and units (5G, km, app) are no such
 * words, and nothing but a machine writes these into a Chinese sentence.
 */
final class ForeignWord implements PrintCheck {

  private static final Set<String> WORDS =
      Set.of(
          "and", "or", "of", "the", "in", "on", "to", "for", "with", "by", "from", "as", "is",
          "are", "that", "this", "which", "not", "be", "will", "shall", "should", "must", "between",
          "into");

  @Override
  public List<ObservationFinding> check(DocumentText document, List<CitationFinding> citations) {
    List<ObservationFinding> found = new ArrayList<>();
    Passage body = document.body();
    String text = body.text();
    int at = 1;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isLatin(text.charAt(end))) {
        end++;
      }
      boolean within =
          end > at
              && end < text.length()
              && Character.isIdeographic(text.charAt(at - 1))
              && Character.isIdeographic(text.charAt(end));
      if (within && WORDS.contains(text.substring(at, end))) {
        found.add(new ObservationFinding(ObservationCode.OCR_DAMAGE, body.sub(at, end)));
      }
      at = Math.max(at, end) + 1;
    }
    return found;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
