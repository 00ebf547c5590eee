package org.zhengmai.cypher.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zhengmai.cypher.internal.QueryFile.Access;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

/**
 * The queries kept as files, by name; that of a page is also there backwards, see {@link
 * Backwards}.
 */
public final class QueryCatalogue {

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final List<String> roots;
  private final SortedMap<String, QueryFile> queries;

  private QueryCatalogue(List<String> roots, SortedMap<String, QueryFile> queries) {
    this.roots = List.copyOf(roots);
    this.queries = Collections.unmodifiableSortedMap(queries);
  }

  /**
   * Finds the files under {@code read} and {@code write} of each root.
   *
   * @param roots class path folders, such as {@code cypher}
   * @return the catalogue
   */
  public static QueryCatalogue load(List<String> roots) {
    return load(QueryCatalogue.class.getClassLoader(), roots);
  }

  static QueryCatalogue load(ClassLoader loader, List<String> roots) {
    SortedMap<String, QueryFile> queries = new TreeMap<>();
    for (String root : roots) {
      ClasspathFolder.list(loader, root + "/read").forEach(file -> add(queries, file, Access.READ));
      ClasspathFolder.list(loader, root + "/write")
          .forEach(file -> add(queries, file, Access.WRITE));
    }
    if (queries.isEmpty()) {
      throw new StoreFailure(
          Kind.BAD_QUERY, "No query files were found on the class path under " + places(roots));
    }
    return new QueryCatalogue(roots, queries);
  }

  private static void add(
      SortedMap<String, QueryFile> queries, ClasspathFolder.File file, Access access) {
    if (!KEBAB_CASE.matcher(file.name()).matches()) {
      throw new StoreFailure(
          Kind.BAD_QUERY,
          "The name of the query file %s is not in kebab-case.".formatted(file.place()));
    }
    QueryFile query = new QueryFile(file.name(), access, file.place(), file.text());
    add(queries, query);
    if (Backwards.applies(query)) {
      add(queries, Backwards.of(query));
    }
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
   * Every query, in order of the names.
   *
   * @return the queries
   */
  public Collection<QueryFile> all() {
    return queries.values();
  }

  private static String places(List<String> roots) {
    return String.join(
        ", ", roots.stream().map(root -> root + "/read, " + root + "/write").toList());
  }
}
