package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * A stretch of clean text that knows where it stands. Cutting a passage cuts its place too, so no
 * stage ever searches for a string to learn where it was.
 */
public final class Passage {

  private final CleanText clean;
  private final int start;
  private final int end;

  /** Its characters, once somebody asked for them: many rules read the same passage. */
  private @Nullable String text;

  /**
   * A stretch of a text.
   *
   * @param clean the text that it is a part of
   * @param start its first character in the clean text
   * @param end the character after its last
   */
  public Passage(CleanText clean, int start, int end) {
    if (start < 0 || end < start || end > clean.text().length()) {
      throw new IllegalArgumentException("no passage: [" + start + ", " + end + ")");
    }
    this.clean = clean;
    this.start = start;
    this.end = end;
  }

  /** The text that it is a part of. */
  public CleanText clean() {
    return clean;
  }

  /** Its first character in the clean text. */
  public int start() {
    return start;
  }

  /** The character after its last. */
  public int end() {
    return end;
  }

  /** Its folded characters, on which rules match. */
  public String text() {
    String known = text;
    if (known == null) {
      known = clean.text().substring(start, end);
      text = known;
    }
    return known;
  }

  /** The folded character at a place that counts from its beginning. */
  public char charAt(int index) {
    if (index < 0 || index >= length()) {
      throw new IndexOutOfBoundsException(index + " is not in a passage of " + length());
    }
    return clean.text().charAt(start + index);
  }

  /** Whether its folded characters begin with these. */
  public boolean startsWith(String prefix) {
    return prefix.length() <= length() && clean.text().startsWith(prefix, start);
  }

  /** Whether its folded characters end with these. */
  public boolean endsWith(String suffix) {
    return suffix.length() <= length() && clean.text().startsWith(suffix, end - suffix.length());
  }

  /** Its characters as printed, without white space. */
  public String printed() {
    char[] printed = new char[length()];
    for (int i = 0; i < printed.length; i++) {
      printed[i] = clean.printed(start + i);
    }
    return new String(printed);
  }

  /** Where it stands in the source. */
  public Span span() {
    return clean.span(start, end);
  }

  /** The number printed on the page that it begins on; empty where the source shows none. */
  public OptionalInt page() {
    return clean.page(span().start());
  }

  /** How many clean characters it has. */
  public int length() {
    return end - start;
  }

  /** Whether it has none. */
  public boolean isEmpty() {
    return start == end;
  }

  /** The part between two places that count from this passage's beginning. */
  public Passage sub(int from, int to) {
    return new Passage(clean, start + from, start + to);
  }

  /** The part from a place on that counts from this passage's beginning. */
  public Passage from(int from) {
    return new Passage(clean, start + from, end);
  }

  /** The part up to a place that counts from the clean text's beginning. */
  public Passage until(int absolute) {
    return new Passage(clean, start, Math.max(start, Math.min(absolute, end)));
  }

  /** The part from a place on that counts from the clean text's beginning. */
  public Passage after(int absolute) {
    return new Passage(clean, Math.min(Math.max(absolute, start), end), end);
  }

  /** Whether the character is one of its own; counts from the clean text's beginning. */
  public boolean contains(int absolute) {
    return start <= absolute && absolute < end;
  }

  /** The first match of a pattern. */
  public Optional<Passage> find(Pattern pattern) {
    Matcher matcher = pattern.matcher(text());
    return matcher.find() ? Optional.of(sub(matcher.start(), matcher.end())) : Optional.empty();
  }

  /** All matches of a pattern, in order; {@code read} makes of each what the caller wants. */
  public <T> List<T> findAll(Pattern pattern, Function<Match, T> read) {
    List<T> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text());
    while (matcher.find()) {
      found.add(read.apply(new Match(this, matcher)));
    }
    return found;
  }

  /** Passages are the same where they are the same stretch of one text. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Passage passage
        && clean == passage.clean
        && start == passage.start
        && end == passage.end;
  }

  @Override
  public int hashCode() {
    return Objects.hash(System.identityHashCode(clean), start, end);
  }

  @Override
  public String toString() {
    return "Passage[" + start + ", " + end + ")";
  }

  /** One match: its groups as passages. Valid only while it is being read. */
  public static final class Match {
    private final Passage in;
    private final Matcher matcher;

    private Match(Passage in, Matcher matcher) {
      this.in = in;
      this.matcher = matcher;
    }

    /** The whole match. */
    public Passage whole() {
      return in.sub(matcher.start(), matcher.end());
    }

    /** What a group matched; empty where it took no part. */
    public Optional<Passage> group(String name) {
      int from = matcher.start(name);
      return from < 0 ? Optional.empty() : Optional.of(in.sub(from, matcher.end(name)));
    }
  }
}
