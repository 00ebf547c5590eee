package org.zhengmai.api.address;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The addresses of things: {@code /doc/示政办发〔2099〕1号}, {@code /doc/示政办发〔2099〕1号/task/一/（一）/1},
 * {@code /agency/990100/卫生健康}, with what is not ASCII percent-encoded. They are paths unless the
 * server was told its public address.
 */
@Component
@EnableConfigurationProperties(AddressProperties.class)
final class Addresses {

  private static final String DOCUMENT = "document/";
  private static final String TASK = "task/";
  private static final String AGENCY = "agency/";

  private final String site;

  Addresses(AddressProperties properties) {
    this.site = properties.site();
  }

  /**
   * The address of a thing.
   *
   * @param thing fields of a document, a task (which needs its {@code path} too) or an agency
   * @return its address; null where the thing has none
   */
  @Nullable String of(Values thing) {
    String id = thing.text("id");
    String path = thing.text("path");
    if (id == null) {
      return null;
    }
    if (id.startsWith(DOCUMENT)) {
      return document(id.substring(DOCUMENT.length()));
    }
    if (id.startsWith(AGENCY)) {
      return site + "/agency/" + encoded(id.substring(AGENCY.length()));
    }
    return id.startsWith(TASK) && path != null && id.endsWith("/" + path) ? task(id, path) : null;
  }

  /** The address of a document by its number, or what stands for it in its id. */
  String document(String number) {
    return site + "/doc/" + encoded(number);
  }

  private String task(String id, String path) {
    String document = id.substring(TASK.length(), id.length() - path.length() - 1);
    return document(document) + "/task/" + encoded(path);
  }

  /** A path with all encoded but its slashes. */
  static String encoded(String path) {
    return Arrays.stream(path.split("/"))
        .map(segment -> UriUtils.encode(segment, StandardCharsets.UTF_8))
        .collect(Collectors.joining("/"));
  }
}
