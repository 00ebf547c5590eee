package org.zhengmai.loader.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What measures are about, by the names that papers give to one matter ({@code terms.txt}): 医共体 and
 * 医疗集团, 双向转诊 and 上下转诊. A name inside a longer one counts too: 医疗集团绩效考核 is about both. But
 * 医共体内建立人才流动机制 is about people: 医共体 only tells where.
 */
final class Matters {

  private static final Map<String, Integer> BY_NAME = read();

  private static final int LONGEST =
      BY_NAME.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final char WITHIN = '内';

  /** With what 内 is a word of its own: 内涵, 内科, 内容, 内设, 内镜, 内控, 内外, 内生, 内需. */
  private static final String NO_PLACE = "涵科容设镜控外生需";

  private Matters() {}

  /** The distinct matters that a text names, as numbers of lines, in ascending order. */
  static int[] in(String text) {
    IntStream.Builder found = IntStream.builder();
    for (int from = 0; from < text.length(); from++) {
      int last = Math.min(text.length(), from + LONGEST);
      for (int to = from + 2; to <= last; to++) {
        Integer matter = BY_NAME.get(text.substring(from, to));
        if (matter != null && !isWhere(text, to)) {
          found.add(matter);
        }
      }
    }
    return found.build().sorted().distinct().toArray();
  }

  /** 医共体内, 医共体内部; not 医共体内涵建设. */
  private static boolean isWhere(String text, int end) {
    boolean within = end < text.length() && text.charAt(end) == WITHIN;
    return within && (end + 1 == text.length() || NO_PLACE.indexOf(text.charAt(end + 1)) < 0);
  }

  private static Map<String, Integer> read() {
    String file = "terms.txt";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Matters.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      Map<String, Integer> matters = new HashMap<>();
      List<String> all = lines.lines().toList();
      for (int number = 0; number < all.size(); number++) {
        String line = all.get(number);
        if (!line.startsWith("#") && !line.isBlank()) {
          for (String name : line.split(" ")) {
            matters.put(name, number);
          }
        }
      }
      return Map.copyOf(matters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
