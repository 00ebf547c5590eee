package org.zhengmai.api.address;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was found as JSON-LD, and why nothing was as {@code application/problem+json}. */
@Component
@Order(2)
final class LinkedPages extends PageWriter {

  /** The media type of JSON-LD 1.1. */
  static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

  private static final List<MediaType> LINKED = List.of(JSON_LD, MediaType.APPLICATION_JSON);
  private static final JsonMapper JSON = JsonMapper.shared();

  LinkedPages() {
    super(JSON_LD, MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Override
  public List<MediaType> getSupportedMediaTypes(Class<?> type) {
    return !supports(type)
        ? List.of()
        : type == Page.Notice.class ? getSupportedMediaTypes() : LINKED;
  }

  @Override
  protected void addDefaultHeaders(HttpHeaders headers, Page page, @Nullable MediaType type)
      throws IOException {
    super.addDefaultHeaders(
        headers, page, page instanceof Page.Notice ? MediaType.APPLICATION_PROBLEM_JSON : type);
  }

  @Override
  protected void writeInternal(Page page, HttpOutputMessage output) throws IOException {
    output.getBody().write(JSON.writeValueAsBytes(page.data()));
  }
}
