package org.zhengmai.loader.witness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * What tells whether a copy is one of the same document as another, without their texts. Titles and
 * texts are in it as sketches only, so it names no person and is a few hundred characters long.
 */
public final class CopyCard {

  /** Strings of so many characters: long enough not to be in every paper, short enough for OCR. */
  private static final int SHINGLE = 5;

  private static final int TEXT_HASHES = 128;
  private static final int FIGURE_HASHES = 64;
  private static final int TITLE_HASHES = 48;

  /** 某市人民政府文件 over a paper whose title is lost is no title. */
  private static final String LETTERHEAD = "文件";

  private static final String SEPARATOR = "\t";
  private static final Pattern FIGURE = Pattern.compile("[0-9]+");

  private final List<String> words;
  private final Sketch title;
  private final Sketch text;
  private final Sketch figures;

  /** The words: id, number, issuer, date, figures of the title; each empty where it has none. */
  private CopyCard(List<String> words, Sketch title, Sketch text, Sketch figures) {
    this.words = words;
    this.title = title;
    this.text = text;
    this.figures = figures;
  }

  /**
   * The card of a copy.
   *
   * @param id the id that it would have if it were the only one
   * @param copy the copy
   */
  public static CopyCard of(String id, Witness copy) {
    DocumentText document = copy.findings().document();
    String title =
        document
            .title()
            .map(Passage::text)
            .map(Wording::ofLetters)
            .filter(printed -> !printed.endsWith(LETTERHEAD))
            .orElse("");
    String body = document.body().text();
    List<String> words =
        List.of(
            id,
            document
                .number()
                .flatMap(NumberMention::number)
                .map(DocumentNumber::canonical)
                .orElse(""),
            document.issuer().map(Passage::text).orElse(""),
            document.date().map(LocalDate::toString).orElse(""),
            String.join(" ", figures(title).toList()));
    return new CopyCard(
        words,
        Sketch.of(shingles(title, 2), TITLE_HASHES),
        Sketch.of(shingles(Wording.ofLetters(body), SHINGLE), TEXT_HASHES),
        Sketch.of(counted(figures(body)), FIGURE_HASHES));
  }

  /** The card of a copy of which only the document is known. */
  public static CopyCard ofDocument(String id) {
    Sketch none = Sketch.of(Stream.empty(), 1);
    return new CopyCard(List.of(id, id, "", "", ""), none, none, none);
  }

  private static Stream<String> shingles(String text, int length) {
    return IntStream.rangeClosed(0, text.length() - length)
        .mapToObj(i -> text.substring(i, i + length));
  }

  private static Stream<String> figures(String text) {
    Stream.Builder<String> figures = Stream.builder();
    Matcher matcher = FIGURE.matcher(text);
    while (matcher.find()) {
      figures.add(matcher.group());
    }
    return figures.build();
  }

  /** A figure that stands twice is two. */
  private static Stream<String> counted(Stream<String> figures) {
    Map<String, Integer> uses = new HashMap<>();
    return figures.map(figure -> figure + "#" + uses.merge(figure, 1, Integer::sum));
  }

  /** The id that the copy would have if it were the only one. */
  public String id() {
    return words.get(0);
  }

  /** Whether it bears a number that can be read. */
  boolean hasNumber() {
    return !words.get(1).isEmpty();
  }

  String issuer() {
    return words.get(2);
  }

  @Nullable LocalDate date() {
    return words.get(3).isEmpty() ? null : LocalDate.parse(words.get(3));
  }

  /** The figures in its title: years, quarters, instalments. */
  String titleFigures() {
    return words.get(4);
  }

  Sketch title() {
    return title;
  }

  Sketch text() {
    return text;
  }

  Sketch figures() {
    return figures;
  }

  /** As text, to be stored. */
  public String encoded() {
    return String.join(SEPARATOR, words)
        + SEPARATOR
        + String.join(SEPARATOR, title.encoded(), text.encoded(), figures.encoded());
  }

  /** Reads what {@link #encoded()} wrote. */
  public static CopyCard decode(String encoded) {
    List<String> parts = List.of(encoded.split(SEPARATOR, -1));
    return new CopyCard(
        parts.subList(0, 5),
        Sketch.decode(parts.get(5), TITLE_HASHES),
        Sketch.decode(parts.get(6), TEXT_HASHES),
        Sketch.decode(parts.get(7), FIGURE_HASHES));
  }
}
