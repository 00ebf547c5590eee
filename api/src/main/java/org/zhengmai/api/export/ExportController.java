package org.zhengmai.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.store.StoreReader;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Sends downloads from the thread of the request, which waits where the client reads slowly.
 * Nothing leaves before {@value #HELD_BACK} bytes are written, so an early failure can still be
 * told.
 */
@Controller
class ExportController {

  private static final Logger log = LoggerFactory.getLogger(ExportController.class);

  private static final int HELD_BACK = 1 << 16;

  private final StoreReader store;
  private final DocumentNumbers numbers;
  private final Turns turns = new Turns();

  ExportController(StoreReader store, DocumentNumbers numbers) {
    this.store = store;
    this.numbers = numbers;
  }

  @GetMapping("/export/{file}")
  void download(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download download = Download.ofFile(file).orElseThrow(() -> unknown(file));
    ExportFilter filter = ExportFilter.of(request.getParameterMap(), numbers);
    ExportScope scope = ExportScope.of(filter, store);
    response.setContentType(download.mediaType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(download, filter));
    if (!HttpMethod.HEAD.matches(request.getMethod())) {
      turns.take(() -> send(download, new ExportPages(store, scope), response));
    }
  }

  private static void send(Download download, ExportPages pages, HttpServletResponse response)
      throws IOException {
    OutputStream out = new BufferedOutputStream(response.getOutputStream(), HELD_BACK);
    try {
      download.write(pages, out);
      out.flush();
    } catch (IOException | JacksonIOException e) {
      log.debug("The client of {} has gone", download.file(), e);
    }
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(RuntimeException thrown, HttpServletResponse response) {
    if (response.isCommitted()) {
      // The server then breaks the connection, and the client sees that the file is torn.
      log.error("A download failed after it had begun", thrown);
      throw thrown;
    }
    response.reset();
    return Problems.of(thrown);
  }

  private static String attachment(Download download, ExportFilter filter) {
    String name =
        Stream.concat(
                Stream.concat(Stream.of("政脉"), filter.words().stream()), Stream.of(download.file()))
            .map(word -> word.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"))
            .collect(Collectors.joining("-"));
    return ContentDisposition.attachment()
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  private static ApiException unknown(String file) {
    String files = Download.ALL.stream().map(Download::file).collect(Collectors.joining(", "));
    return ApiException.of(
        ErrorCode.NOT_FOUND,
        "没有 /export/%s：可下载的有 %s。".formatted(file, files),
        "There is no /export/%s: download one of %s.".formatted(file, files));
  }
}
