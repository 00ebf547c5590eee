package org.zhengmai.loader.witness;

import org.zhengmai.loader.source.Passage;

/**
 * A sign of faulty recognition: words say again what the same copy says close by, where the other
 * copies have it once (…对作出重要推动成果转化，对作出重要…).
 */
final class EchoedPhrase {

  private static final int NEAR = 60;
  private static final int SHORTEST = 6;
  private static final int LEAST_IDEOGRAPHS = 4;

  private EchoedPhrase() {}

  /** Whether a reading repeats a phrase from around it that another reading has not. */
  static boolean isIn(Passage reading, String other) {
    String text = reading.text();
    String whole = reading.clean().text();
    String before = whole.substring(Math.max(0, reading.start() - NEAR), reading.start());
    String after = whole.substring(reading.end(), Math.min(whole.length(), reading.end() + NEAR));
    for (int i = 0; i + SHORTEST <= Math.min(text.length(), 2 * NEAR); i++) {
      String phrase = text.substring(i, i + SHORTEST);
      boolean words = phrase.chars().filter(Character::isIdeographic).count() >= LEAST_IDEOGRAPHS;
      if (words && !other.contains(phrase) && (before.contains(phrase) || after.contains(phrase))) {
        return true;
      }
    }
    return false;
  }
}
