package org.zhengmai.loader.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of the phrases that papers of every field share, for corpora too small to show it. */
final class StockPhrases {

  /** Their pairs of neighbouring characters. */
  static final Set<Integer> GRAMS = read();

  private StockPhrases() {}

  private static Set<Integer> read() {
    String file = "stock-phrases.txt";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(StockPhrases.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(Grams.in(line)).boxed())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
