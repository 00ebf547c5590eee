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
 * <p>How common words are among all that are held tells which documents to compare; the comparison
 * itself counts words in the two documents alone.
 */
public final class LineageIndex implements AutoCloseable {

  /** How many tasks are looked at for each task of a new document. */
  private static final int CANDIDATES = 100;

  private final Map<String, Held> documents = new HashMap<>();
  private final GramCounts counts = new GramCounts();
  private final CandidateIndex candidates;
  private final LineageParameters parameters;

  /**
   * An index that holds nothing.
   *
   * @param parameters what the comparison was fitted to
   * @throws IOException if memory cannot be had
   */
  public LineageIndex(LineageParameters parameters) throws IOException {
    this.candidates = new CandidateIndex();
    this.parameters = parameters;
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
   * Compares a document with those held that are like it, itself excepted. What two documents have
   * in common depends on these two alone, so the order in which documents come does not matter.
   *
   * @param document held or not
   * @param order which of two documents is the left one: the higher level, or the earlier
   * @return one entry a document with a task that corresponds, the most alike documents first
   */
  public List<Touched> compare(ComparedDocument document, Comparator<ComparedDocument> order)
      throws IOException {
    Held own = held(document);
    List<String> alike = new AlikeDocuments(own.tasks(), counts).of(candidates(own), this::tasks);
    List<Touched> touched = new ArrayList<>();
    for (String id : alike) {
      Held other = Objects.requireNonNull(documents.get(id));
      boolean otherFirst = order.compare(other.document(), document) <= 0;
      Touched pair = otherFirst ? compare(other, own) : compare(own, other);
      if (!pair.comparison().edges().isEmpty()) {
        touched.add(pair);
      }
    }
    return touched;
  }

  private List<TaskText> tasks(String id) {
    return Objects.requireNonNull(documents.get(id)).tasks();
  }

  private Touched compare(Held left, Held right) {
    GramCounts both = new GramCounts();
    left.tasks().forEach(both::add);
    right.tasks().forEach(both::add);
    Comparison comparison =
        new DocumentComparer(both, parameters)
            .compare(
                left.document(),
                right.document(),
                left.tasks(),
                right.tasks(),
                (leftTask, rightTask) -> true);
    return new Touched(left.document(), right.document(), comparison.withoutLine(parameters));
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
