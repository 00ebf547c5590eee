package org.zhengmai.loader.lineage;

/** Pairs of neighbouring characters as numbers. */
final class Grams {

  private Grams() {}

  static int of(char first, char second) {
    return first << Character.SIZE | second;
  }

  /** The distinct pairs of a text. */
  static int[] in(CharSequence text) {
    int[] grams = new int[Math.max(0, text.length() - 1)];
    for (int i = 0; i < grams.length; i++) {
      grams[i] = of(text.charAt(i), text.charAt(i + 1));
    }
    return java.util.Arrays.stream(grams).distinct().toArray();
  }

  static String shown(int gram) {
    return "" + (char) (gram >>> Character.SIZE) + (char) gram;
  }
}
