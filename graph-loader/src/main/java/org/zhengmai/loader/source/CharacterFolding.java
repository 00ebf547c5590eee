package org.zhengmai.loader.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes one character for all its printed variants, so that rules need to know one form only:
 * full-width brackets, commas and colons, half-width digits and letters, 〔〕 for every square or
 * tortoise-shell bracket, simplified for traditional ideographs. One character always gives one.
 */
final class CharacterFolding {

  private static final String VARIANTS = "∶(),:;?![]［］﹝﹞【】「」『』﹙﹚％．﹒～－–―─﹣·•";
  private static final String FORMS = "：（），：；？！〔〕〔〕〔〕〔〕“”“”（）%..~-————··";
  private static final int FULL_WIDTH_OFFSET = 0xfee0;
  private static final char[] TABLE = table();

  private CharacterFolding() {}

  /** The form that rules know. */
  static char fold(char c) {
    return TABLE[c];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (char c = '０'; c <= '９'; c++) {
      table[c] = (char) (c - FULL_WIDTH_OFFSET);
    }
    for (char c = 'Ａ'; c <= 'Ｚ'; c++) {
      table[c] = (char) (c - FULL_WIDTH_OFFSET);
      table[c + 32] = (char) (c + 32 - FULL_WIDTH_OFFSET);
    }
    addPairs(table, traditional());
    for (int i = 0; i < VARIANTS.length(); i++) {
      table[VARIANTS.charAt(i)] = FORMS.charAt(i);
    }
    return table;
  }

  private static void addPairs(char[] table, String pairs) {
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      table[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
  }

  private static String traditional() {
    String file = "traditional-simplified.txt";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CharacterFolding.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
