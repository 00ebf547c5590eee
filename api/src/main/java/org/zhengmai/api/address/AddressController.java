package org.zhengmai.api.address;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers addresses. Which form of a page is sent, HTML or JSON-LD, is chosen by what the client
 * accepts, or by {@code ?format=html} and {@code ?format=jsonld}.
 */
@Controller
class AddressController {

  private static final Logger log = LoggerFactory.getLogger(AddressController.class);

  /** Stands between a document and its task, and in no document's number. */
  private static final String TASK = "/task/";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

  private final DocumentAddress documents;
  private final TaskAddress tasks;
  private final AgencyAddress agencies;
  private final Pages pages;

  AddressController(
      DocumentAddress documents, TaskAddress tasks, AgencyAddress agencies, Pages pages) {
    this.documents = documents;
    this.tasks = tasks;
    this.agencies = agencies;
    this.pages = pages;
  }

  @GetMapping("/doc/{*rest}")
  ResponseEntity<Page> document(@PathVariable String rest) {
    String asked = trimmed(rest);
    int task = asked.indexOf(TASK);
    DocumentAddress.Document document =
        documents.find(task < 0 ? asked : trimmed(asked.substring(0, task)));
    return found(
        task < 0
            ? pages.document(document)
            : pages.task(
                document, tasks.find(document.id(), asked.substring(task + TASK.length()))));
  }

  @GetMapping("/agency/{*rest}")
  ResponseEntity<Page> agency(@PathVariable String rest) {
    return found(pages.agency(agencies.find(trimmed(rest))));
  }

  private static ResponseEntity<Page> found(Page.Found page) {
    return headed(ResponseEntity.ok())
        .header(
            HttpHeaders.LINK,
            "<%s>; rel=\"canonical\"".formatted(page.canonical()),
            "<%s>; rel=\"cite-as\"".formatted(page.canonical()),
            "<%s?format=jsonld>; rel=\"alternate\"; type=\"%s\""
                .formatted(page.canonical(), LinkedPages.JSON_LD),
            "<%s?format=html>; rel=\"alternate\"; type=\"text/html\"".formatted(page.canonical()))
        .cacheControl(CacheControl.noCache())
        .body(page);
  }

  @ExceptionHandler
  ResponseEntity<Page> refused(Refusal refusal) {
    Page.Notice notice = pages.notice(refusal);
    return headed(ResponseEntity.status(Notices.status(refusal.code())))
        .cacheControl(CacheControl.noCache())
        .body(notice);
  }

  @ExceptionHandler
  ResponseEntity<Page> notAcceptable(HttpMediaTypeNotAcceptableException asked) {
    return headed(ResponseEntity.status(asked.getStatusCode()))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(pages.notice(Notices.notAcceptable()));
  }

  @ExceptionHandler
  ResponseEntity<Page> failed(RuntimeException thrown) {
    String number = UUID.randomUUID().toString();
    log.error("Page {} failed", number, thrown);
    return refused(Notices.failed(number));
  }

  private static ResponseEntity.BodyBuilder headed(ResponseEntity.BodyBuilder answer) {
    return answer
        .varyBy(HttpHeaders.ACCEPT)
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff");
  }

  private static String trimmed(String rest) {
    String asked = rest.startsWith("/") ? rest.substring(1) : rest;
    asked = asked.endsWith("/") ? asked.substring(0, asked.length() - 1) : asked;
    return asked.strip();
  }
}
