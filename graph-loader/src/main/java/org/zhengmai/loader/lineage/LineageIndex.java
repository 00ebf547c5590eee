package org.zhengmai.loader.lineage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Documents that are held, so that a new one is compared only with the tasks that are like its own:
 * the cost of adding one grows with its own size and hardly with the number held. Lives in memory;
 * not safe for use by many threads.
 *
 * <p>How common words are is counted as documents come and go, so a score can differ a little from
 * that of a later comparison of the same documents among more; {@code graph-loader lineage}
 * compares all anew.
 */
public final class LineageIndex implements AutoCloseable {

  /** How many tasks are looked at for each task of a new document. */
  private static final int CANDIDATES = 100;

  private final Map<String, Held> documents = new HashMap<>();
  private final GramCounts counts = new GramCounts();
  private final CandidateIndex candidates;
  private final DocumentComparer comparer;

  /**
   * An index that holds nothing.
   *
   * @param parameters what the comparison was fitted to
   * @throws IOException if memory cannot be had
   */
  public LineageIndex(LineageParameters parameters) throws IOException {
    this.candidates = new CandidateIndex();
    this.comparer = new DocumentComparer(counts, parameters);
  }

  /**
   * A document that is held, compared with a new one.
   *
   * @param left the one that comes first in the given order
   * @param right the other
   * @param comparison of the two
   */
  public record Touched(ComparedDocument left, ComparedDocument right, Comparison comparison) {}

  /** A document and its tasks, read. */
  private record Held(ComparedDocument document, List<TaskText> tasks) {}

  /** Adds a document; one with its id is replaced. */
  public void add(ComparedDocument document) throws IOException {
    remove(document.id());
    List<TaskText> tasks = TaskText.allOf(document);
    documents.put(document.id(), new Held(document, tasks));
    tasks.forEach(counts::add);
    candidates.add(document.id(), tasks);
  }

  /** Removes a document, if it is held. */
  public void remove(String documentId) throws IOException {
    Held held = documents.remove(documentId);
    if (held != null) {
      held.tasks().forEach(counts::remove);
      candidates.remove(documentId);
    }
  }

  /**
   * Compares a document with those held, itself excepted.
   *
   * @param document held or not
   * @param order which of two documents is the left one: the higher level, or the earlier
   * @return one entry a document with a task that corresponds, by the other document's id
   */
  public List<Touched> compare(ComparedDocument document, Comparator<ComparedDocument> order)
      throws IOException {
    Held own = held(document);
    List<Touched> touched = new ArrayList<>();
    for (Map.Entry<String, Set<TaskPair>> entry : candidates(own).entrySet()) {
      Held other = Objects.requireNonNull(documents.get(entry.getKey()));
      Set<TaskPair> pairs = entry.getValue();
      boolean otherFirst = order.compare(other.document(), document) <= 0;
      Held left = otherFirst ? other : own;
      Held right = otherFirst ? own : other;
      Comparison comparison =
          comparer.compare(
              left.document(),
              right.document(),
              left.tasks(),
              right.tasks(),
              (l, r) -> pairs.contains(otherFirst ? new TaskPair(r, l) : new TaskPair(l, r)));
      if (!comparison.edges().isEmpty()) {
        touched.add(new Touched(left.document(), right.document(), comparison));
      }
    }
    return touched;
  }

  private Held held(ComparedDocument document) {
    Held held = documents.get(document.id());
    return held != null && held.document().equals(document)
        ? held
        : new Held(document, TaskText.allOf(document));
  }

  /** By document: pairs of a task of the given document and one of that document. */
  Map<String, Set<TaskPair>> candidates(ComparedDocument document) throws IOException {
    return candidates(held(document));
  }

  private Map<String, Set<TaskPair>> candidates(Held own) throws IOException {
    Map<String, Set<TaskPair>> found = new TreeMap<>();
    ComparedDocument document = own.document();
    List<TaskText> tasks = own.tasks();
    for (int i = 0; i < tasks.size(); i++) {
      int ownTasks = documents.containsKey(document.id()) ? tasks.size() : 0;
      for (CandidateIndex.Hit hit :
          candidates.search(tasks.get(i), counts, CANDIDATES + ownTasks)) {
        if (!hit.documentId().equals(document.id())) {
          found
              .computeIfAbsent(hit.documentId(), id -> new HashSet<>())
              .add(new TaskPair(i, hit.task()));
        }
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    candidates.close();
  }
}
