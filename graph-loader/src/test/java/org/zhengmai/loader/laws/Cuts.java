package org.zhengmai.loader.laws;

import java.util.Random;
import java.util.stream.IntStream;
import org.zhengmai.loader.source.SourceText;

/**
 * Where texts are cut: at some places drawn at random, more of them near the beginning, where heads
 * are. The same places come in every run; {@code -Dzhengmai.laws.seed=N} draws others, and {@code
 * -Dzhengmai.laws.full=true} takes all places of all texts, which lasts about an hour.
 */
final class Cuts {

  private static final String SEED = "zhengmai.laws.seed";
  private static final String FULL = "zhengmai.laws.full";

  /** So many characters are read for the cuts of one text, at least. */
  private static final int READ = 200_000;

  private static final int FEW = 12;
  private static final int HEAD = 600;

  private Cuts() {}

  /** Lengths of beginnings of a text, in no order; the whole text and none of it among them. */
  static int[] of(SourceText source) {
    int length = source.text().length();
    if (Boolean.getBoolean(FULL)) {
      return IntStream.rangeClosed(0, length).toArray();
    }
    return drawn(source, Math.max(FEW, READ / Math.max(1, length)));
  }

  /** Fewer of them. */
  static int[] few(SourceText source) {
    return drawn(source, FEW);
  }

  private static int[] drawn(SourceText source, int count) {
    long seed = Long.getLong(SEED, 1L);
    Random random = new Random(seed + source.name().hashCode());
    int length = source.text().length();
    int[] cuts = new int[count];
    for (int i = 0; i < count; i++) {
      int most = i % 3 == 0 ? Math.min(HEAD, length) : length;
      cuts[i] = i == 0 ? 0 : i == 1 ? length : random.nextInt(most + 1);
    }
    return cuts;
  }
}
