package org.zhengmai.loader.witness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Knows which characters a scan makes look alike: 未 and 末, 0 and O. */
final class LookAlikes {

  private static final String FILE = "look-alikes.txt";
  private static final Map<Character, Set<Character>> ALIKE = read();

  private LookAlikes() {}

  /**
   * Whether two readings of one length differ in nothing but characters that look alike. Must hold:
   * 未端 and 末端. Must not: 砂 and 矽, or readings of different length.
   */
  static boolean differOnlySo(String one, String other) {
    if (one.length() != other.length() || one.equals(other)) {
      return false;
    }
    for (int i = 0; i < one.length(); i++) {
      char c = one.charAt(i);
      char d = other.charAt(i);
      if (c != d && !ALIKE.getOrDefault(c, Set.of()).contains(d)) {
        return false;
      }
    }
    return true;
  }

  private static Map<Character, Set<Character>> read() {
    Map<Character, Set<Character>> alike = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LookAlikes.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(group -> add(group, alike));
      return alike;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String group, Map<Character, Set<Character>> alike) {
    for (int i = 0; i < group.length(); i++) {
      Set<Character> others = alike.computeIfAbsent(group.charAt(i), k -> new HashSet<>());
      group.chars().forEach(c -> others.add((char) c));
    }
  }
}
