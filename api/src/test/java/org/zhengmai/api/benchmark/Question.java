package org.zhengmai.api.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengmai.api.benchmark.Contestant.Kind;

/**
 * What all systems are asked, each in its own words. A question of several pages asks one after the
 * other.
 *
 * @param title what is asked, for the table
 * @param canon how answers become comparable
 * @param large whether the answer has over 200 rows
 * @param texts the query of each system; one that cannot express the question has none
 * @param pages the variables of each page, for each system
 */
record Question(
    String title,
    Canon canon,
    boolean large,
    Map<Kind, String> texts,
    Map<Kind, List<Map<String, Object>>> pages) {

  /**
   * Reads the queries of a question.
   *
   * @param file the name of the query's file in the folder of each system
   */
  static Question of(
      String title, String file, Canon canon, Map<Kind, List<Map<String, Object>>> pages) {
    Map<Kind, String> texts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      String text = text(kind, file);
      if (!text.isEmpty()) {
        texts.put(kind, text);
      }
    }
    return new Question(title, canon, false, texts, pages);
  }

  /** The same question, whose answer has over 200 rows. */
  Question withLargeAnswer() {
    return new Question(title, canon, true, texts, pages);
  }

  /** A query of a system; empty where it has none of that name. */
  static String text(Kind kind, String file) {
    String place = "/benchmark/" + kind.folder + "/" + file + kind.suffix;
    try (InputStream in = Question.class.getResourceAsStream(place)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a system can be asked. */
  boolean fits(Contestant contestant) {
    return texts.containsKey(contestant.kind());
  }

  /** Asks all pages and reads them. */
  void ask(Contestant contestant) {
    String text = texts.getOrDefault(contestant.kind(), "");
    for (Map<String, Object> page : pages(contestant)) {
      contestant.ask(text, page);
    }
  }

  /** Asks all pages; the answers in their common form. */
  String answer(Contestant contestant) {
    String text = texts.getOrDefault(contestant.kind(), "");
    return pages(contestant).stream()
        .map(page -> canon.of(contestant.answer(text, page)))
        .collect(Collectors.joining("\n"));
  }

  private List<Map<String, Object>> pages(Contestant contestant) {
    return pages.getOrDefault(contestant.kind(), List.of());
  }
}
