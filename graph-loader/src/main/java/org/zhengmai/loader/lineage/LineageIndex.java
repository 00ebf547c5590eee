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

  private final Map<String, ReadDocument> documents = new HashMap<>();
  private final GramCounts counts = new GramCounts();
  private final CandidateIndex candidates;
  private final PairComparer comparer;

  /**
   * An index that holds nothing.
   *
   * @param parameters what the comparison was fitted to
   * @throws IOException if memory cannot be had
   */
  public LineageIndex(LineageParameters parameters) throws IOException {
    this.candidates = new CandidateIndex();
    this.comparer = new PairComparer(parameters);
  }

  /**
   * A document that is held, compared with a new one.
   *
   * @param left the one that comes first in the given order
   * @param right the other
   * @param comparison of the two
   */
  public record Touched(ComparedDocument left, ComparedDocument right, Comparison comparison) {}

  /** Adds a document; one with its id is replaced. */
  public void add(ComparedDocument document) throws IOException {
    remove(document.id());
    ReadDocument read = ReadDocument.of(document);
    documents.put(document.id(), read);
    read.tasks().forEach(counts::add);
    candidates.add(document.id(), read.tasks());
  }

  /** Removes a document, if it is held. */
  public void remove(String documentId) throws IOException {
    ReadDocument held = documents.remove(documentId);
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
    ReadDocument own = held(document);
    List<String> alike = new AlikeDocuments(own.tasks(), counts).of(candidates(own), this::tasks);
    List<Touched> touched = new ArrayList<>();
    for (String id : alike) {
      ReadDocument other = Objects.requireNonNull(documents.get(id));
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

  private Touched compare(ReadDocument left, ReadDocument right) {
    return new Touched(left.document(), right.document(), comparer.compareWithoutLine(left, right));
  }

  private ReadDocument held(ComparedDocument document) {
    ReadDocument held = documents.get(document.id());
    return held != null && held.document().equals(document) ? held : ReadDocument.of(document);
  }

  /** By document: pairs of a task of the given document and one of that document. */
  Map<String, Set<TaskPair>> candidates(ComparedDocument document) throws IOException {
    return candidates(held(document));
  }

  private Map<String, Set<TaskPair>> candidates(ReadDocument own) throws IOException {
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
