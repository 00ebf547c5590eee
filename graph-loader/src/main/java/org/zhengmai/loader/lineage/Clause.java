package org.zhengmai.loader.lineage;

import java.util.List;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * A clause of a task: what stands between two commas or full stops.
 *
 * @param clean the text that it is a part of
 * @param tokens its characters; at least two
 * @param heading whether it is the task's heading
 */
record Clause(CleanText clean, List<Token> tokens, boolean heading) {

  int start() {
    return tokens.get(0).start();
  }

  int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  Passage passage() {
    return new Passage(clean, start(), end());
  }

  /** Its distinct pairs of neighbouring characters; none reaches over a mask. */
  int[] grams() {
    int[] grams = new int[tokens.size() - 1];
    int count = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (!tokens.get(i - 1).isMasked() && !tokens.get(i).isMasked()) {
        grams[count++] = Grams.of(tokens.get(i - 1).mark(), tokens.get(i).mark());
      }
    }
    return java.util.Arrays.stream(grams, 0, count).distinct().toArray();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.mark()));
    return text.toString();
  }
}
