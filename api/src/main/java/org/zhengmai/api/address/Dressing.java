package org.zhengmai.api.address;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Readies an answer for a template: beside each id the thing's address ({@code href}), and beside
 * each constant its word in Chinese ({@code roleWord} of {@code role: LEAD} is 牵头), and beside a
 * document's type whether it is about persons ({@code persons}), and in a page of a list how many
 * of its items are shown ({@code shown}) and how many are not ({@code left}).
 */
@Component
final class Dressing {

  private static final Set<String> ABOUT_PERSONS = Set.of("PERSONNEL", "LEADING_GROUP");

  private final Addresses addresses;
  private final Properties words = words();

  Dressing(Addresses addresses) {
    this.addresses = addresses;
  }

  Map<String, Object> of(Values values) {
    Map<String, Object> dressed = new LinkedHashMap<>();
    values
        .map()
        .forEach(
            (name, value) -> {
              dressed.put(name, dressed(value));
              String word = value instanceof String text ? word(name, text) : null;
              if (word != null) {
                dressed.put(name + "Word", word);
              }
            });
    if (values.map().get("totalCount") instanceof Number total) {
      int shown = values.list("nodes").size();
      dressed.put("shown", shown);
      dressed.put("left", total.longValue() - shown);
    }
    if (values.map().containsKey("type")) {
      dressed.put("persons", isAboutPersons(values));
    }
    String address = addresses.of(values);
    if (address != null) {
      dressed.put("href", address);
    }
    return dressed;
  }

  /** Whether a document is of a type that names persons, whose words no page shows. */
  static boolean isAboutPersons(Values document) {
    String type = document.text("type");
    return type != null && ABOUT_PERSONS.contains(type);
  }

  /** The word for a constant in a field; null for what is none. */
  @Nullable String word(String field, String constant) {
    return words.getProperty(field + "." + constant);
  }

  private Object dressed(Object value) {
    if (value instanceof Map<?, ?> map) {
      return of(Values.of(map));
    }
    return value instanceof List<?> list ? list.stream().map(this::dressed).toList() : value;
  }

  private static Properties words() {
    Properties words = new Properties();
    String file = "/address/words.properties";
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(Dressing.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
