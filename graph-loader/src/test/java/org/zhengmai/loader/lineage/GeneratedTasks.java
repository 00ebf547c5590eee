package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceText;

/**
 * Documents of invented tasks with known relations: every second document restates tasks of the one
 * before it, with a few characters changed, other figures and another order; stock phrases stand in
 * all. Characters come from a vocabulary of invented words whose frequencies fall like those of a
 * language. The same seed gives the same documents.
 */
final class GeneratedTasks {

  /** Tasks a document. */
  static final int TASKS = 20;

  private static final int WORDS = 12_000;
  private static final int FIRST_CHARACTER = 0x4e00;
  private static final int CHARACTERS = 2_500;
  private static final String[] STOCK = {"加强组织领导", "完善工作机制", "提升服务能力和水平", "确保取得实效"};

  private final Random random;
  private final String[] words = new String[WORDS];

  GeneratedTasks(long seed) {
    random = new Random(seed);
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      int length = 2 + random.nextInt(3);
      for (int j = 0; j < length; j++) {
        word.append((char) (FIRST_CHARACTER + skewed(CHARACTERS)));
      }
      words[i] = word.toString();
    }
  }

  /** Small numbers far more often than large ones. */
  private int skewed(int bound) {
    double even = random.nextDouble();
    return (int) Math.min(bound - 1, bound * even * even);
  }

  /**
   * Pairs of documents.
   *
   * @param original the first of the two
   * @param restated task i of it restates task i of the original
   */
  record Pair(ComparedDocument original, ComparedDocument restated) {}

  /** The next two documents; {@code number} makes their ids. */
  Pair next(int number) {
    List<String> texts = new ArrayList<>();
    List<String> restated = new ArrayList<>();
    for (int i = 0; i < TASKS; i++) {
      List<String> clauses = clauses();
      texts.add(String.join("，", clauses) + "。");
      restated.add(String.join("，", restate(clauses)) + "。");
    }
    return new Pair(document(2 * number, texts), document(2 * number + 1, restated));
  }

  private List<String> clauses() {
    List<String> clauses = new ArrayList<>();
    int count = 3 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      StringBuilder clause = new StringBuilder();
      int length = 3 + random.nextInt(3);
      for (int j = 0; j < length; j++) {
        clause.append(words[skewed(WORDS)]);
      }
      clauses.add(clause.toString());
    }
    clauses.add(STOCK[random.nextInt(STOCK.length)]);
    clauses.add(words[skewed(WORDS)] + "达到" + random.nextInt(100) + "%");
    return clauses;
  }

  /** Of each clause in five one is left out, one replaced, and one is changed in two characters. */
  private List<String> restate(List<String> clauses) {
    List<String> restated = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      switch (i == 0 ? 4 : random.nextInt(5)) {
        case 0 -> {}
        case 1 -> restated.add(words[skewed(WORDS)] + words[skewed(WORDS)] + words[skewed(WORDS)]);
        case 2 -> restated.add(words[skewed(WORDS)] + clauses.get(i).substring(2));
        default -> restated.add(clauses.get(i));
      }
    }
    return restated;
  }

  private static ComparedDocument document(int number, List<String> texts) {
    String id = String.format(java.util.Locale.ROOT, "document/%07d", number);
    CleanText clean =
        CleanText.of(new SourceText(id, id, "0".repeat(64), "UTF-8", String.join("\n", texts)));
    List<ComparedTask> tasks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < texts.size(); i++) {
      int end = start + texts.get(i).length();
      tasks.add(
          new ComparedTask(
              id + "#" + i,
              Integer.toString(i + 1),
              List.of(),
              List.of(),
              new Passage(clean, start, end),
              List.of(),
              List.of(),
              List.of()));
      start = end;
    }
    return new ComparedDocument(id, "", List.of(), true, tasks);
  }
}
