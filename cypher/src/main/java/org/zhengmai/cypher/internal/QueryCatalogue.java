package org.zhengmai.cypher.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.zhengmai.cypher.internal.QueryFile.Access;
import org.zhengmai.cypher.internal.StoreFailure.Kind;
import org.zhengmai.cypher.list.ListComposer;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Listing;
import org.zhengmai.cypher.list.Onward;
import org.zhengmai.cypher.list.Parts;

/** The queries kept as files, by name, and the lists of which queries are made. */
public final class QueryCatalogue {

  /** Characters kept of statements of queries that go on; a program asks far fewer. */
  private static final int KEPT = 10_000_000;

  /** How a query begins that answers keys. */
  private static final String KEYS = "(?m)^UNWIND \\$keys AS key$";

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final List<String> roots;
  private final SortedMap<String, QueryFile> queries;
  private final ListComposer lists;

  private final Map<String, Set<String>> parts = new ConcurrentHashMap<>();
  private final Map<Partial, QueryFile> partial = new ConcurrentHashMap<>();
  private final Map<String, OnwardText> onwards = new TreeMap<>();
  private final Cache<Going, QueryFile> going =
      Caffeine.newBuilder()
          .maximumWeight(KEPT)
          .<Going, QueryFile>weigher((asked, query) -> query.text().length())
          .build();

  /** A query with the parts for some fields. */
  private record Partial(QueryFile whole, List<String> fields) {

    QueryFile query() {
      return whole.withText(Parts.only(whole.text(), fields));
    }
  }

  /** A query with what it goes on to, and with the parts for some fields. */
  private record Going(QueryFile whole, List<Onward> onward, Set<String> fields) {}

  private QueryCatalogue(
      List<String> roots, SortedMap<String, QueryFile> files, ListComposer lists) {
    this.roots = List.copyOf(roots);
    this.lists = lists;
    SortedMap<String, QueryFile> queries = new TreeMap<>();
    files.forEach(
        (name, file) -> {
          OnwardText text = onward(file);
          queries.put(name, file.withText(text.main()));
          if (text.goesOn()) {
            onwards.put(name, text);
          }
        });
    this.queries = Collections.unmodifiableSortedMap(queries);
  }

  private static OnwardText onward(QueryFile file) {
    try {
      return new OnwardText(file.text());
    } catch (IllegalArgumentException e) {
      throw malformed(file, e);
    }
  }

  private static StoreFailure malformed(QueryFile file, IllegalArgumentException e) {
    return new StoreFailure(
        Kind.BAD_QUERY, "The query file %s %s.".formatted(file.place(), e.getMessage()), e);
  }

  /**
   * Finds the files under {@code read}, {@code write} and {@code list} of each root.
   *
   * @param roots class path folders, such as {@code cypher}
   * @return the catalogue
   */
  public static QueryCatalogue load(List<String> roots) {
    return load(QueryCatalogue.class.getClassLoader(), roots);
  }

  static QueryCatalogue load(ClassLoader loader, List<String> roots) {
    SortedMap<String, QueryFile> queries = new TreeMap<>();
    List<Listing> lists = new ArrayList<>();
    for (String root : roots) {
      ClasspathFolder.list(loader, root + "/list").forEach(file -> lists.add(listing(file)));
      ClasspathFolder.list(loader, root + "/read").forEach(file -> add(queries, file, Access.READ));
      ClasspathFolder.list(loader, root + "/write")
          .forEach(file -> add(queries, file, Access.WRITE));
    }
    if (queries.isEmpty()) {
      throw new StoreFailure(
          Kind.BAD_QUERY, "No query files were found on the class path under " + places(roots));
    }
    return new QueryCatalogue(roots, queries, new ListComposer(lists));
  }

  private static Listing listing(ClasspathFolder.File file) {
    try {
      return Listing.parse(file.name(), file.text());
    } catch (IllegalArgumentException e) {
      throw new StoreFailure(Kind.BAD_QUERY, "%s: %s".formatted(file.place(), e.getMessage()), e);
    }
  }

  private static void add(
      SortedMap<String, QueryFile> queries, ClasspathFolder.File file, Access access) {
    if (!KEBAB_CASE.matcher(file.name()).matches()) {
      throw new StoreFailure(
          Kind.BAD_QUERY,
          "The name of the query file %s is not in kebab-case.".formatted(file.place()));
    }
    if (Parts.areBroken(file.text())) {
      throw new StoreFailure(
          Kind.BAD_QUERY,
          "The query file %s has a part that does not end, or one within another."
              .formatted(file.place()));
    }
    QueryFile query = new QueryFile(file.name(), access, file.place(), file.text());
    add(queries, query);
  }

  private static void add(SortedMap<String, QueryFile> queries, QueryFile query) {
    QueryFile earlier = queries.put(query.name(), query);
    if (earlier != null) {
      throw new StoreFailure(
          Kind.BAD_QUERY,
          "Two query files are named \"%s\": %s and %s."
              .formatted(query.name(), earlier.place(), query.place()));
    }
  }

  /**
   * A query that only reads.
   *
   * @param name its name
   * @return the query
   */
  public QueryFile reading(String name) {
    QueryFile query = any(name);
    if (query.access() == Access.WRITE) {
      throw new StoreFailure(
          Kind.UNKNOWN_QUERY,
          "The query \"%s\" (%s) writes; run it in a write transaction."
              .formatted(name, query.place()));
    }
    return query;
  }

  /**
   * A query that only reads, without what nobody asks for.
   *
   * @param name its name
   * @param fields which fields of its answer are asked for; only those are tried for which it has
   *     parts
   * @return the query with the parts for those fields
   */
  public QueryFile reading(String name, Predicate<String> fields) {
    QueryFile query = reading(name);
    Set<String> parts = parts(query);
    return parts.isEmpty()
        ? query
        : partial.computeIfAbsent(
            new Partial(query, parts.stream().filter(fields).toList()), Partial::query);
  }

  /**
   * A query that only reads, with what it goes on to.
   *
   * @param name its name
   * @param fields which fields of all answers are asked for
   * @param onward what is asked of the things that it finds
   * @return the query
   */
  public QueryFile reading(String name, Predicate<String> fields, List<Onward> onward) {
    if (onward.isEmpty()) {
      return reading(name, fields);
    }
    QueryFile query = reading(name);
    Set<String> parts = new TreeSet<>(parts(query));
    for (Onward step : onward) {
      if (step.asked() instanceof Onward.OfQuery asked) {
        parts.addAll(parts(reading(asked.query())));
      }
    }
    parts.removeIf(fields.negate());
    return going.get(new Going(query, List.copyOf(onward), Set.copyOf(parts)), this::composed);
  }

  private QueryFile composed(Going asked) {
    QueryFile query = asked.whole();
    OnwardText onward = onwards.get(query.name());
    if (onward == null) {
      throw new StoreFailure(
          Kind.UNKNOWN_QUERY, "The query \"%s\" goes on to nothing.".formatted(query.name()));
    }
    try {
      return query.withText(
          onward.with(
              Parts.only(query.text(), asked.fields()),
              asked.onward(),
              asked.onward().stream().map(step -> answer(step.asked(), asked.fields())).toList()));
    } catch (IllegalArgumentException e) {
      throw malformed(query, e);
    }
  }

  private OnwardText.Answer answer(Onward.Asked asked, Set<String> fields) {
    if (asked instanceof Onward.OfList list) {
      return new OnwardText.Answer(
          lists.body(list.question()), List.of("items", "shared", "total"));
    }
    Onward.OfQuery query = (Onward.OfQuery) asked;
    Set<String> wanted = new TreeSet<>(fields);
    wanted.addAll(query.parts());
    String[] text = Parts.only(reading(query.query()).text(), wanted).split(KEYS, 2);
    if (text.length < 2) {
      throw new IllegalArgumentException(
          "cannot go on to %s, which does not begin with keys".formatted(query.query()));
    }
    return new OnwardText.Answer(text[1].strip(), query.columns());
  }

  private Set<String> parts(QueryFile query) {
    return parts.computeIfAbsent(query.name(), first -> Parts.names(query.text()));
  }

  /**
   * A query of either kind.
   *
   * @param name its name
   * @return the query
   */
  public QueryFile any(String name) {
    QueryFile query = queries.get(name);
    if (query == null) {
      throw new StoreFailure(
          Kind.UNKNOWN_QUERY,
          "There is no query \"%s\" under %s. Known are: %s."
              .formatted(name, places(roots), String.join(", ", queries.keySet())));
    }
    return query;
  }

  /**
   * The query of questions to lists.
   *
   * @param questions the questions
   * @return the query, named by its list
   */
  public QueryFile asking(List<ListQuestion> questions) {
    try {
      String name = questions.get(0).list();
      return new QueryFile(name, Access.READ, "list/" + name, lists.query(questions));
    } catch (IllegalArgumentException e) {
      throw new StoreFailure(Kind.UNKNOWN_QUERY, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * A list by its name.
   *
   * @param name its name
   * @return the list
   */
  public Listing listing(String name) {
    Listing list = lists.list(name);
    if (list == null) {
      throw new StoreFailure(Kind.UNKNOWN_QUERY, "There is no list \"%s\".".formatted(name));
    }
    return list;
  }

  /**
   * Every query, in order of the names; then those that have parts once more without them, those
   * that go on to something once more up to there, and of lists, queries that have all of their
   * pieces.
   *
   * @return the queries
   */
  public Collection<QueryFile> all() {
    List<QueryFile> all = new ArrayList<>(queries.values());
    queries.values().stream()
        .filter(query -> !parts(query).isEmpty())
        .map(query -> new Partial(query, List.of()).query())
        .forEach(all::add);
    onwards.forEach((name, onward) -> all.add(any(name).withText(onward.sample())));
    lists
        .samples()
        .forEach((name, text) -> all.add(new QueryFile(name, Access.READ, "list/" + name, text)));
    return all;
  }

  private static String places(List<String> roots) {
    return String.join(
        ", ", roots.stream().map(root -> root + "/read, " + root + "/write").toList());
  }
}
