package org.zhengmai.api.address;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes a page as HTML. Mustache escapes all that it puts in; a test forbids the form that does
 * not. First of the two forms, so that who accepts anything gets it.
 */
@Component
@Order(1)
final class HtmlPages extends PageWriter {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .defaultValue("")
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withLoader(HtmlPages::reader);
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  HtmlPages() {
    super(HTML);
  }

  @Override
  protected void writeInternal(Page page, HttpOutputMessage output) throws IOException {
    String html =
        templates
            .computeIfAbsent(page.template(), name -> compiler.compile(reader(name)))
            .execute(page.view());
    output.getBody().write(html.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<MediaType> getSupportedMediaTypes(Class<?> type) {
    return supports(type) ? getSupportedMediaTypes() : List.of();
  }

  private static Reader reader(String template) {
    String file = "/address/" + template + ".mustache";
    try (InputStream in = HtmlPages.class.getResourceAsStream(file)) {
      return new StringReader(
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
