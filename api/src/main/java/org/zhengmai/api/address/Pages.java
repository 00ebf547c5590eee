package org.zhengmai.api.address;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes pages of what the API answers. */
@Component
final class Pages {

  /** As many rows as the queries ask for; the rest is in a download. */
  private static final int SHOWN = 100;

  private final PublicApi api;
  private final DocumentLists lists;
  private final Dressing dressing;
  private final Addresses addresses;
  private final LinkedData linked;

  Pages(
      PublicApi api,
      DocumentLists lists,
      Dressing dressing,
      Addresses addresses,
      LinkedData linked) {
    this.api = api;
    this.lists = lists;
    this.dressing = dressing;
    this.addresses = addresses;
    this.linked = linked;
  }

  Page.Found document(DocumentAddress.Document document) {
    Values found = node("document", document.id());
    boolean more = total(found, "tasks") > SHOWN;
    List<Values> tasks = more ? lists.tasks(document.id()) : found.nodes("tasks");
    List<Values> citations =
        total(found, "citations") > SHOWN
            ? lists.citations(document.id())
            : found.nodes("citations");
    Page.Found page =
        page(
            "document",
            found,
            linked.document(found, citations, tasks, document.address()),
            document.address());
    page.view()
        .put("more", more ? download("tasks", "documentNumber", found.text("number")) : null);
    return page;
  }

  Page.Found task(DocumentAddress.Document document, String id) {
    Values found = node("task", id);
    String address = document.address() + "/task/" + Addresses.encoded(found.string("path"));
    Page.Found page = page("task", found, linked.task(found, address, document.address()), address);
    page.view().put("documentHref", document.address());
    Values paper = found.object("document");
    page.view().put("persons", paper != null && Dressing.isAboutPersons(paper));
    page.view().put("fullUp", isFull(found, "up"));
    page.view().put("fullDown", isFull(found, "down"));
    return page;
  }

  Page.Found agency(String id) {
    Values found = node("agency", id);
    String address = Objects.requireNonNull(addresses.of(found));
    Page.Found page = page("agency", found, linked.agency(found, address), address);
    boolean more = total(found, "responsibilities") > SHOWN;
    page.view()
        .put("more", more ? download("responsibilities", "agency", found.text("name")) : null);
    return page;
  }

  Page.Notice notice(Refusal refusal) {
    HttpStatus status = Notices.status(refusal.code());
    List<Map<String, Object>> candidates =
        refusal.candidates().stream().map(this::candidate).toList();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("notice", Notices.title(status));
    view.put("words", refusal.words());
    view.put("candidates", candidates);
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("code", refusal.code());
    problem.put("detail", refusal.words());
    if (!candidates.isEmpty()) {
      problem.put("candidates", candidates);
    }
    return new Page.Notice(view, problem);
  }

  private static int total(Values found, String connection) {
    Values page = found.object(connection);
    return page == null ? 0 : Integer.parseInt(page.string("totalCount"));
  }

  /** Whether there may be more lines than the query asks for, which has no count of them. */
  private static boolean isFull(Values task, String direction) {
    Values lines = task.object("inherits");
    return lines != null && lines.list(direction).size() >= SHOWN;
  }

  private static @Nullable String download(String file, String parameter, @Nullable String value) {
    return value == null
        ? null
        : "/export/%s.csv?%s=%s".formatted(file, parameter, Addresses.encoded(value));
  }

  private Map<String, Object> candidate(Values candidate) {
    Map<String, Object> shown = dressing.of(candidate);
    Object address = shown.remove("address");
    if (address != null) {
      shown.put("href", address);
    }
    return shown;
  }

  private Values node(String query, String id) {
    Values node = api.ask(query, Map.of("id", id)).whole().object("node");
    if (node == null) {
      throw new IllegalStateException("It was there a moment ago: " + id);
    }
    return node;
  }

  private Page.Found page(
      String template, Values found, Map<String, Object> data, String canonical) {
    Map<String, Object> view = dressing.of(found);
    view.put("canonical", canonical);
    return new Page.Found(template, view, data, canonical);
  }
}
