package org.zhengmai.api.document;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhengmai.api.agency.FullText;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.paging.FilterValues;

/**
 * Brings numbers of documents to their canonical form, and takes blanks off texts. A text of
 * ideographs alone is also a phrase for the full-text index, which holds each of them as a word: it
 * finds all texts that contain it; and so is the name of an agency for the index of their names.
 */
@Component
final class DocumentFilterValues implements FilterValues {

  /** Longer phrases have more clauses than the index takes. */
  private static final int LONGEST_PHRASE = 100;

  private final DocumentNumbers numbers;

  DocumentFilterValues(DocumentNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public Map<String, Object> of(String field, Object given) {
    if (!(given instanceof String typed)) {
      return Map.of(field, given);
    }
    String text = typed.strip();
    return switch (field) {
      case "number", "documentNumber" -> Map.of(field, numbers.canonical(text));
      case "text" -> text(text);
      case "agency", "issuer", "name" ->
          Map.of(field, text, field + "Phrase", FullText.phrase(text));
      default -> Map.of(field, text);
    };
  }

  private static Map<String, Object> text(String text) {
    if (text.isEmpty()) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "筛选条件 text 不能为空，例如“托育服务”；不需要时请去掉。",
          "`text` of the filter must not be empty, for example 托育服务; leave it out if there is none.");
    }
    boolean phrase =
        text.length() <= LONGEST_PHRASE
            && text.codePoints().allMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.HAN);
    return phrase ? Map.of("text", text, "textPhrase", "\"" + text + "\"") : Map.of("text", text);
  }
}
