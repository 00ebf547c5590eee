package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document whose tasks are cut into clauses, once for all comparisons with others. */
public final class ReadDocument {

  /** So many pairs of characters tell a task from others; a search by more costs more. */
  private static final int WORDS = 64;

  private final ComparedDocument document;
  private final List<TaskText> tasks;

  private ReadDocument(ComparedDocument document) {
    this.document = document;
    this.tasks = TaskText.allOf(document);
  }

  /** Reads a document. */
  public static ReadDocument of(ComparedDocument document) {
    return new ReadDocument(document);
  }

  /** The document. */
  public ComparedDocument document() {
    return document;
  }

  List<TaskText> tasks() {
    return tasks;
  }

  /**
   * By what tasks like its own are searched in a full-text index of pairs of characters: for each
   * task its pairs, a blank between them, those first that are rarest within the document. Figures,
   * places and the names of units are not among them. A task without words has none.
   */
  public List<String> searches() {
    GramCounts counts = new GramCounts();
    tasks.forEach(counts::add);
    List<String> searches = new ArrayList<>();
    for (TaskText task : tasks) {
      String words =
          IntStream.of(task.grams())
              .filter(ReadDocument::isWord)
              .boxed()
              .sorted(Comparator.comparingDouble(gram -> -counts.weight(gram)))
              .limit(WORDS)
              .map(Grams::shown)
              .collect(Collectors.joining(" "));
      if (!words.isEmpty()) {
        searches.add(words);
      }
    }
    return searches;
  }

  /** An index of pairs holds pairs of Chinese characters; other signs may mean something to it. */
  private static boolean isWord(int gram) {
    return Character.isIdeographic((char) (gram >>> Character.SIZE))
        && Character.isIdeographic((char) gram);
  }
}
