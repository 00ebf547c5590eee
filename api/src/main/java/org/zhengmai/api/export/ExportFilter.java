package org.zhengmai.api.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.region.Level;

/**
 * What a download is confined to, in the words of the filters in the schema; what is null does not
 * matter, and all null is the whole graph.
 *
 * @param documentNumber number of a document in its canonical form
 * @param region code or name of the region that a document concerns
 * @param level level of a document
 * @param agency any name of an agency that answers for a task
 */
record ExportFilter(
    @Nullable String documentNumber,
    @Nullable String region,
    @Nullable Level level,
    @Nullable String agency) {

  private static final Set<String> WORDS =
      new TreeSet<>(List.of("agency", "documentNumber", "level", "region"));

  /**
   * Reads the parameters of a request, such as {@code ?documentNumber=示政办发[2099]1号}.
   *
   * @throws ApiException for a parameter that is not one of ours, given twice, or no level: what is
   *     misspelt must not download everything
   */
  static ExportFilter of(Map<String, String[]> parameters, DocumentNumbers numbers) {
    parameters.forEach(ExportFilter::refuseUnlessOurs);
    String number = word(parameters, "documentNumber");
    String level = word(parameters, "level");
    return new ExportFilter(
        number == null ? null : numbers.canonical(number),
        word(parameters, "region"),
        level == null ? null : level(level),
        word(parameters, "agency"));
  }

  boolean isEmpty() {
    return documentNumber == null && region == null && level == null && agency == null;
  }

  /** The words that were given, for the name of the file. */
  List<String> words() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("number", documentNumber);
    all.put("region", region);
    all.put("level", level);
    all.put("agency", agency);
    return all.values().stream().filter(word -> word != null).map(String::valueOf).toList();
  }

  private static void refuseUnlessOurs(String name, String[] values) {
    if (!WORDS.contains(name)) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "不认识参数 %s：可用的有 %s。".formatted(name, WORDS),
          "There is no parameter `%s`: use %s.".formatted(name, WORDS));
    }
    if (values.length > 1) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "参数 %s 只能给一次。".formatted(name),
          "Give the parameter `%s` once only.".formatted(name));
    }
  }

  private static @Nullable String word(Map<String, String[]> parameters, String name) {
    String[] values = parameters.get(name);
    return values == null || values[0].isBlank() ? null : values[0].strip();
  }

  private static Level level(String word) {
    return Arrays.stream(Level.values())
        .filter(level -> level.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                ApiException.of(
                    ErrorCode.BAD_REQUEST,
                    "没有层级“%s”：可用的有 %s。".formatted(word, Arrays.toString(Level.values())),
                    "There is no level \"%s\": use one of %s."
                        .formatted(word, Arrays.toString(Level.values()))));
  }
}
