package org.zhengmai.api.address;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the document that an address means: a number in any style of brackets, a number and the day
 * of issue where several documents bear it, or what stands for a number in the id of a document
 * that has none.
 */
@Component
final class DocumentAddress {

  private static final Pattern WITH_DAY = Pattern.compile("(.+)/(\\d{4}-\\d{2}-\\d{2})");

  private final PublicApi api;
  private final Addresses addresses;

  DocumentAddress(PublicApi api, Addresses addresses) {
    this.api = api;
    this.addresses = addresses;
  }

  /**
   * A document that was found.
   *
   * @param id its id
   * @param address its own address
   */
  record Document(String id, String address) {}

  /**
   * Finds it.
   *
   * @param asked what stands behind {@code /doc/}, such as 示政办发[2099]1号
   * @return the document
   * @throws Refusal where there is none, or several
   */
  Document find(String asked) {
    Matcher dated = WITH_DAY.matcher(asked);
    String day = dated.matches() ? dated.group(2) : null;
    String number = day == null ? asked : dated.group(1);
    Answer answer = api.ask("find-document", Map.of("number", number, "id", "document/" + asked));
    String id = text(answer.object("document"), day);
    if (id == null && day == null && answer.code().equals("AMBIGUOUS")) {
      throw ambiguous(number, answer.candidates());
    }
    if (id == null) {
      id = text(answer.object("node"), null);
    }
    if (id != null) {
      return new Document(id, addresses.document(id.substring("document/".length())));
    }
    return ofDay(asked, day, answer);
  }

  private Document ofDay(String asked, @Nullable String day, Answer answer) {
    if (!answer.code().isEmpty() && !answer.code().equals("AMBIGUOUS")) {
      answer.whole();
    }
    List<Values> ofDay =
        answer.candidates().stream()
            .filter(candidate -> day != null && day.equals(candidate.text("issuedOn")))
            .toList();
    if (ofDay.isEmpty()) {
      throw unknown(asked);
    }
    Values chosen = first(ofDay);
    if (chosen == null) {
      throw ambiguous(asked, ofDay);
    }
    return new Document(chosen.string("id"), withDay(chosen).string("address"));
  }

  /**
   * The one of a day; of several the one whose id is the number alone, as the others' ids tell them
   * apart. Null where there is none such.
   */
  private static @Nullable Values first(List<Values> ofDay) {
    return ofDay.size() == 1
        ? ofDay.get(0)
        : ofDay.stream().filter(paper -> !tail(paper).contains("/")).findFirst().orElse(null);
  }

  /** What stands in a document's id behind its kind. */
  private static String tail(Values document) {
    return document.string("id").substring("document/".length());
  }

  private static @Nullable String text(@Nullable Values document, @Nullable String day) {
    if (document == null) {
      return null;
    }
    return day == null || day.equals(document.text("issuedOn")) ? document.text("id") : null;
  }

  private Refusal ambiguous(String number, List<Values> candidates) {
    return new Refusal(
        "AMBIGUOUS",
        "文号“%s”为多份公文共用，请从下列公文中选择。 Several documents bear the number \"%s\": choose one of these."
            .formatted(number, number),
        candidates.stream().map(this::withDay).toList());
  }

  /** The address of the number alone means them all, so each is given with its day. */
  private Values withDay(Values candidate) {
    String tail = tail(candidate);
    String day = candidate.text("issuedOn");
    Map<String, Object> chosen = new LinkedHashMap<>(candidate.map());
    chosen.put(
        "address", addresses.document(tail.contains("/") || day == null ? tail : tail + "/" + day));
    return new Values(chosen);
  }

  private static Refusal unknown(String asked) {
    return new Refusal(
        "NOT_FOUND",
        "没有文号为“%s”的公文：请核对机关代字、年份和序号，或用 search 查找。 No document has the number \"%s\": check the issuer's code, year and serial, or look for it with `search`."
            .formatted(asked, asked),
        List.of());
  }
}
