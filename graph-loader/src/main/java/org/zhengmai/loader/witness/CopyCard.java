package org.zhengmai.loader.witness;

import java.time.LocalDate;
import java.util.ArrayList;
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
  private static final int WORDS = 7;
  private static final int SKETCHES = 3;

  /** 某市人民政府文件 over a paper whose title is lost is no title. */
  private static final String LETTERHEAD = "文件";

  private static final String SEPARATOR = "\t";
  private static final Pattern FIGURE = Pattern.compile("[0-9]+");

  private final List<String> words;
  private final Sketch title;
  private final Sketch text;
  private final Sketch figures;

  /**
   * The words: id, number, issuer, date, figures of the title, id beside another paper of its id,
   * length of the text; each empty where it has none.
   */
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
   * @param apart the id that it has beside another paper that would have the same
   * @param copy the copy
   */
  public static CopyCard of(String id, String apart, Witness copy) {
    DocumentText document = copy.findings().document();
    String title =
        document
            .title()
            .map(Passage::text)
            .map(Wording::ofLetters)
            .filter(printed -> !printed.endsWith(LETTERHEAD))
            .orElse("");
    String body = document.body().text();
    String letters = Wording.ofLetters(body);
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
            String.join(" ", figures(title).toList()),
            apart,
            String.valueOf(letters.length()));
    return new CopyCard(
        words,
        Sketch.of(shingles(title, 2), TITLE_HASHES),
        Sketch.of(shingles(letters, SHINGLE), TEXT_HASHES),
        Sketch.of(counted(figures(body)), FIGURE_HASHES));
  }

  /** The card of a copy of which only the document is known. */
  public static CopyCard ofDocument(String id) {
    Sketch none = Sketch.of(Stream.empty(), 1);
    return new CopyCard(List.of(id, id, "", "", "", id, "0"), none, none, none);
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

  /** The id that it has beside another paper that would have the same. */
  String apart() {
    return words.get(5);
  }

  /** How many letters and figures its text has; 0 where nothing is known of it. */
  int length() {
    return Integer.parseInt(words.get(6));
  }

  /** Whether it bears a number that can be read. */
  boolean hasNumber() {
    return !words.get(1).isEmpty();
  }

  /** Whether the year of its number is that of its date. */
  boolean isOfItsYear() {
    LocalDate date = date();
    return date != null && words.get(1).contains("〔" + date.getYear() + "〕");
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
    int words = parts.size() - SKETCHES;
    return new CopyCard(
        words == WORDS ? parts.subList(0, WORDS) : upToDate(parts.subList(0, words)),
        Sketch.decode(parts.get(words), TITLE_HASHES),
        Sketch.decode(parts.get(words + 1), TEXT_HASHES),
        Sketch.decode(parts.get(words + 2), FIGURE_HASHES));
  }

  /** An earlier version knew neither the id beside another paper nor the length. */
  private static List<String> upToDate(List<String> words) {
    List<String> more = new ArrayList<>(words);
    more.add(words.get(0));
    more.add("0");
    return List.copyOf(more);
  }
}
