package org.zhengmai.cypher.list;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes queries of questions to lists. All Cypher comes from the files of the lists, all values go
 * in as parameters of keys: nothing that a person typed is part of a query. Safe for use by several
 * threads.
 */
public final class ListComposer {

  /** Characters kept of queries; a program asks far fewer, and only hostile ones are always new. */
  private static final int KEPT = 10_000_000;

  private final SortedMap<String, Listing> lists = new TreeMap<>();

  private final Cache<List<ListQuestion>, String> made =
      Caffeine.newBuilder()
          .maximumWeight(KEPT)
          .<List<ListQuestion>, String>weigher((asked, query) -> query.length())
          .build();

  /**
   * Takes lists.
   *
   * @param lists the lists
   */
  public ListComposer(Collection<Listing> lists) {
    lists.forEach(list -> this.lists.put(list.name(), list));
  }

  /**
   * A list by its name.
   *
   * @param name its name
   * @return the list; null when there is none
   */
  public @Nullable Listing list(String name) {
    return lists.get(name);
  }

  /**
   * The query of several questions: parameters are {@code keys}, a list of keys for each question,
   * and for pages {@code limit}.
   *
   * @param questions the questions, all for pages or all for facets
   * @return the query
   * @throws IllegalArgumentException for what a list does not have
   */
  public String query(List<ListQuestion> questions) {
    return made.get(List.copyOf(questions), this::compose);
  }

  private String compose(List<ListQuestion> questions) {
    List<String> parts = new ArrayList<>();
    for (ListQuestion question : questions) {
      parts.add("UNWIND $keys[%d] AS key\n%s".formatted(parts.size(), body(question)));
    }
    return String.join("\nUNION ALL\n", parts);
  }

  /**
   * The clauses that answer one question: {@code key} is there, and {@code limit} for a page.
   *
   * @param question the question
   * @return the clauses, which end with RETURN
   * @throws IllegalArgumentException for what a list does not have
   */
  public String body(ListQuestion question) {
    Listing list = lists.get(question.list());
    if (list == null) {
      throw new IllegalArgumentException(
          "There is no list \"%s\". Known are: %s"
              .formatted(question.list(), String.join(", ", lists.keySet())));
    }
    return question.wanted() instanceof ListQuestion.Page page
        ? Parts.only(new PageText(list, question, page).text(), page.with())
        : new FacetText(list, question, (ListQuestion.Facets) question.wanted()).text();
  }

  /**
   * For each list queries in which every piece of its file stands, for the server to check: one of
   * pages, one of facets. How the pieces are put together later matters little to it.
   *
   * @return queries by names that tell the list
   */
  public SortedMap<String, String> samples() {
    SortedMap<String, String> samples = new TreeMap<>();
    for (Listing list : lists.values()) {
      samples.put("list-" + list.name(), compose(Samples.pages(list)));
      if (!list.facets.isEmpty()) {
        samples.put("facets-" + list.name(), compose(Samples.facets(list)));
      }
    }
    return samples;
  }
}
