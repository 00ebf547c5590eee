package org.zhengmai.loader.witness;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All copies of a corpus, and of which document each is one: of its own id, or, where it bears no
 * number that can be read, of the document that it is known to be by title or text. The answer
 * depends on the copies alone and not on the order in which they came. Not safe for many threads.
 */
public final class CopyIndex {

  /** A string that so many copies have tells nothing. */
  private static final int COMMON = 1000;

  /**
   * One copy.
   *
   * @param source the key of the source that holds it
   * @param id the id that it would have if it were the only one
   * @param use how many copies with that id stand before it in the source
   */
  public record Copy(String source, String id, int use) implements Comparable<Copy> {

    private static final Comparator<Copy> ORDER =
        Comparator.comparing(Copy::id).thenComparing(Copy::source).thenComparingInt(Copy::use);

    /** The copies in a source, which would have these ids, in the order of the text. */
    public static List<Copy> in(String source, List<String> ids) {
      Map<String, Integer> uses = new HashMap<>();
      return ids.stream()
          .map(id -> new Copy(source, id, uses.merge(id, 1, Integer::sum) - 1))
          .toList();
    }

    @Override
    public int compareTo(Copy other) {
      return ORDER.compare(this, other);
    }
  }

  private final Map<Copy, CopyCard> cards = new HashMap<>();
  private final Map<String, Set<Copy>> bySource = new HashMap<>();
  private final Map<String, Set<Copy>> byId = new HashMap<>();
  private final Map<String, Set<Copy>> byApart = new HashMap<>();
  private final Map<Integer, Set<Copy>> byText = new HashMap<>();
  private final Map<String, Set<Copy>> byTitle = new HashMap<>();

  /** What was found since copies last came or went. */
  private final Map<Copy, List<Copy>> likes = new HashMap<>();

  /** The same for the papers that would have one id. */
  private final Map<String, List<Set<Copy>>> papers = new HashMap<>();

  /** Enters the copies of a source in place of those that it had; the cards in the text's order. */
  public void put(String source, List<CopyCard> copies) {
    likes.clear();
    papers.clear();
    Set<Copy> old = bySource.remove(source);
    if (old != null) {
      old.forEach(this::remove);
    }
    List<Copy> keys = Copy.in(source, copies.stream().map(CopyCard::id).toList());
    for (int i = 0; i < keys.size(); i++) {
      Copy copy = keys.get(i);
      CopyCard card = copies.get(i);
      cards.put(copy, card);
      byApart.computeIfAbsent(card.apart(), k -> new TreeSet<>()).add(copy);
      bySource.computeIfAbsent(source, k -> new TreeSet<>()).add(copy);
      byId.computeIfAbsent(card.id(), k -> new TreeSet<>()).add(copy);
      if (SameDocument.isOwnTitle(card)) {
        byTitle.computeIfAbsent(card.title().encoded(), k -> new HashSet<>()).add(copy);
      }
      for (int hash : card.text().hashes()) {
        byText.computeIfAbsent(hash, k -> new HashSet<>()).add(copy);
      }
    }
  }

  private void remove(Copy copy) {
    CopyCard card = card(copy);
    cards.remove(copy);
    drop(byId, card.id(), copy);
    drop(byApart, card.apart(), copy);
    drop(byTitle, card.title().encoded(), copy);
    for (int hash : card.text().hashes()) {
      drop(byText, hash, copy);
    }
  }

  private static <K> void drop(Map<K, Set<Copy>> index, K key, Copy copy) {
    index.computeIfPresent(
        key,
        (k, copies) -> {
          copies.remove(copy);
          return copies.isEmpty() ? null : copies;
        });
  }

  private CopyCard card(Copy copy) {
    return Objects.requireNonNull(cards.get(copy), "a copy that is not there");
  }

  /** The copies in a source. */
  public Set<Copy> in(String source) {
    return Set.copyOf(bySource.getOrDefault(source, Set.of()));
  }

  /** The documents of which a source holds copies. */
  public Set<String> documentsIn(String source) {
    return in(source).stream().map(this::document).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The id of the document of which this is a copy. */
  public String document(Copy copy) {
    if (card(copy).hasNumber()) {
      return ownId(copy);
    }
    Set<Copy> family = family(copy);
    return mostAlike(Set.of(copy))
        .or(() -> mostAlike(family))
        .orElseGet(() -> family.stream().min(bestKnown()).map(this::ownId).orElse(copy.id()));
  }

  /**
   * The id of a copy among those that would have the same. Where they are of several papers, one
   * keeps the id: one whose date suits the number, that was issued earlier, of which there are more
   * copies.
   */
  private String ownId(Copy copy) {
    List<Set<Copy>> all = papers.computeIfAbsent(copy.id(), this::papersOf);
    return all.get(0).contains(copy)
        ? copy.id()
        : all.stream()
            .filter(paper -> paper.contains(copy))
            .findFirst()
            .flatMap(paper -> paper.stream().map(this::apart).min(Comparator.naturalOrder()))
            .orElse(copy.id());
  }

  private String apart(Copy copy) {
    return card(copy).apart();
  }

  /** The papers that would have an id, each with its copies, the one that keeps the id first. */
  private List<Set<Copy>> papersOf(String id) {
    Set<Copy> open = new TreeSet<>(byId.getOrDefault(id, Set.of()));
    List<Set<Copy>> found = new ArrayList<>();
    while (!open.isEmpty()) {
      Set<Copy> paper = new TreeSet<>();
      Deque<Copy> next = new ArrayDeque<>(Set.of(open.iterator().next()));
      while (!next.isEmpty()) {
        Copy copy = next.pop();
        if (open.remove(copy)) {
          paper.add(copy);
          open.stream()
              .filter(other -> SameDocument.is(card(copy), card(other)))
              .forEach(next::add);
        }
      }
      found.add(paper);
    }
    found.sort(
        Comparator.comparing(
                (Set<Copy> paper) -> paper.stream().noneMatch(c -> card(c).isOfItsYear()))
            .thenComparing(this::firstDay)
            .thenComparing(paper -> -paper.size())
            .thenComparing(
                paper ->
                    paper.stream().map(this::apart).min(Comparator.naturalOrder()).orElse("")));
    return found;
  }

  private LocalDate firstDay(Set<Copy> paper) {
    return paper.stream()
        .flatMap(copy -> Stream.ofNullable(card(copy).date()))
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  /** The document with a number to which one of these copies comes nearest. */
  private Optional<String> mostAlike(Set<Copy> copies) {
    return copies.stream()
        .flatMap(copy -> numberedLike(copy).map(like -> Map.entry(copy, like)))
        .max(
            Comparator.comparingDouble(
                    (Map.Entry<Copy, Copy> pair) ->
                        card(pair.getKey()).text().resemblance(card(pair.getValue()).text()))
                .thenComparing(pair -> pair.getValue().id(), Comparator.reverseOrder()))
        .map(pair -> ownId(pair.getValue()));
  }

  /** Of copies without a number, one with a title and a date before one without. */
  private Comparator<Copy> bestKnown() {
    return Comparator.comparing((Copy copy) -> card(copy).title().count() == 0)
        .thenComparing(copy -> card(copy).date() == null)
        .thenComparing(Comparator.naturalOrder());
  }

  /** All copies of a document, in order. */
  public Set<Copy> copiesOf(String document) {
    Set<Copy> copies = new TreeSet<>();
    Set<Copy> bearers = new TreeSet<>(byId.getOrDefault(document, Set.of()));
    bearers.addAll(byApart.getOrDefault(document, Set.of()));
    for (Copy copy : bearers) {
      near(copy).stream().filter(near -> document(near).equals(document)).forEach(copies::add);
    }
    return copies;
  }

  /**
   * The copies that may become those of another document when this one comes or goes: itself, those
   * that would have the same id, and those without a number that are like one of these.
   */
  public Set<Copy> near(Copy copy) {
    Set<Copy> near = new TreeSet<>();
    for (Copy bearer : byId.getOrDefault(copy.id(), Set.of(copy))) {
      near.add(bearer);
      if (card(bearer).hasNumber()) {
        alike(bearer)
            .filter(like -> !card(like).hasNumber())
            .forEach(like -> near.addAll(family(like)));
      } else {
        near.addAll(family(bearer));
      }
    }
    return near;
  }

  /** The copies without a number that are like this one, or like one that is like it. */
  private Set<Copy> family(Copy copy) {
    TreeSet<Copy> family = new TreeSet<>(Set.of(copy));
    Deque<Copy> open = new ArrayDeque<>(family);
    while (!open.isEmpty()) {
      alike(open.pop())
          .filter(like -> !card(like).hasNumber() && family.add(like))
          .toList()
          .forEach(open::add);
    }
    return family;
  }

  private Stream<Copy> numberedLike(Copy copy) {
    return alike(copy).filter(like -> card(like).hasNumber());
  }

  private Stream<Copy> alike(Copy copy) {
    return likes.computeIfAbsent(copy, this::findAlike).stream();
  }

  private List<Copy> findAlike(Copy copy) {
    CopyCard card = card(copy);
    Map<Copy, Integer> shared = new HashMap<>();
    for (int hash : card.text().hashes()) {
      Set<Copy> having = byText.getOrDefault(hash, Set.of());
      if (having.size() <= COMMON) {
        having.forEach(other -> shared.merge(other, 1, Integer::sum));
      }
    }
    int enough = card.text().count() / 2;
    Set<Copy> candidates = new TreeSet<>(byId.getOrDefault(card.id(), Set.of()));
    candidates.addAll(byTitle.getOrDefault(card.title().encoded(), Set.of()));
    shared.forEach(
        (other, count) -> {
          if (count >= enough) {
            candidates.add(other);
          }
        });
    return candidates.stream().filter(other -> SameDocument.is(card, card(other))).toList();
  }
}
