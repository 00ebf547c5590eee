package org.zhengmai.loader.lineage;

import java.util.Arrays;
import java.util.List;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/** A clause of a task: what stands between two commas or full stops. */
final class Clause {

  private final CleanText clean;
  private final List<Token> tokens;
  private final boolean heading;
  private final int[] grams;
  private final int[] matters;

  /**
   * A clause.
   *
   * @param clean the text that it is a part of
   * @param tokens its characters; at least two
   * @param heading whether it is the task's heading
   */
  Clause(CleanText clean, List<Token> tokens, boolean heading) {
    this.clean = clean;
    this.tokens = List.copyOf(tokens);
    this.heading = heading;
    this.grams = gramsOf(tokens);
    this.matters = Matters.in(text());
  }

  CleanText clean() {
    return clean;
  }

  List<Token> tokens() {
    return tokens;
  }

  boolean heading() {
    return heading;
  }

  int start() {
    return tokens.get(0).start();
  }

  int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  Passage passage() {
    return new Passage(clean, start(), end());
  }

  /** Its distinct pairs of neighbouring characters; none reaches over a mask. Not to be changed. */
  int[] grams() {
    return grams;
  }

  /** The matters that it names ({@link Matters}), in ascending order. Not to be changed. */
  int[] matters() {
    return matters;
  }

  private static int[] gramsOf(List<Token> tokens) {
    int[] grams = new int[tokens.size() - 1];
    int count = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (!tokens.get(i - 1).isMasked() && !tokens.get(i).isMasked()) {
        grams[count++] = Grams.of(tokens.get(i - 1).mark(), tokens.get(i).mark());
      }
    }
    return Arrays.stream(grams, 0, count).distinct().toArray();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.mark()));
    return text.toString();
  }
}
