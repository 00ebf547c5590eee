package org.zhengmai.cypher.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list as its file describes it: where its rows may come from, and by what they are told. */
public final class Listing {

  private static final String DOWN = "_DESC";
  private static final String UP = "_ASC";

  /** A condition: its fields and its text. */
  record Condition(List<String> fields, String text) {}

  /** What items may carry besides: clauses, their variables, and the entries of an item. */
  record Companion(List<String> variables, String dress, String item) {}

  /** An order: its keys, and whether it comes largest first by nature. */
  record Order(List<SortKey> keys, boolean down) {}

  final String name;
  List<String> rows = List.of();
  final Map<String, String> starts = new LinkedHashMap<>();
  final Map<String, String> anchors = new LinkedHashMap<>();
  final List<Condition> conditions = new ArrayList<>();
  final Map<String, Order> orders = new LinkedHashMap<>();
  List<SortKey> tie = List.of();
  List<String> dressed = List.of();
  String dress = "";
  String item = "";
  final Map<String, Companion> companions = new LinkedHashMap<>();
  final Map<String, String> shared = new LinkedHashMap<>();
  final Map<String, String> facets = new LinkedHashMap<>();
  Set<String> parts = Set.of();

  Listing(String name) {
    this.name = name;
  }

  /**
   * Reads the file of a list. Behind an opening comment it has sections, each a line {@code //:
   * KIND …} and a text in Cypher:
   *
   * <ul>
   *   <li>{@code rows t, s}: the variables of a row; the first tells rows apart;
   *   <li>{@code from NAME}: clauses that find the rows, {@code key} being there; a condition may
   *       follow them. Parameters are values of the key;
   *   <li>{@code anchor FIELD}: clauses that find more quickly all rows that fulfil a condition on
   *       that field, and maybe others, in place of {@code from all};
   *   <li>{@code where FIELD, FIELD …}: a condition; a field that is not given is null;
   *   <li>{@code order NAME [DOWN]}: lines of expression, type, and PLAIN for a value that all rows
   *       have and an index may serve; the first of the file is the usual order;
   *   <li>{@code tie}: likewise, what tells all rows apart;
   *   <li>{@code dress V, V …}: clauses that fetch what else an item has, in these variables;
   *   <li>{@code item}: the entries of an item;
   *   <li>{@code with NAME V, V …}: what items carry besides where it is asked for: clauses that
   *       fetch it in these variables, if it needs any, and behind a line {@code //} the entries of
   *       an item;
   *   <li>{@code shared NAME}: what a page carries besides where it is asked for, each thing once
   *       however many of its items lead to it: clauses that start from {@code items} and give a
   *       list of maps in a variable of that name;
   *   <li>{@code facet NAME}: clauses that give {@code value} and {@code label}, null for a row
   *       without, and keep the first variable of the row.
   * </ul>
   *
   * <p>What only some fields of an item need lies between comments, <code>
   * /&#42;: FIELD, FIELD &#42;/
   * , .text /&#42;:&#42;/</code>, and is left out where none of them is asked for.
   *
   * @param name name of the list
   * @param text the file
   * @return the list
   * @throws IllegalArgumentException for a text of another form
   */
  public static Listing parse(String name, String text) {
    return ListingParser.parse(name, text);
  }

  /**
   * Its name.
   *
   * @return such as {@code tasks}
   */
  public String name() {
    return name;
  }

  /**
   * The fields of its conditions; those of one condition are together.
   *
   * @return the fields, condition by condition
   */
  public List<List<String>> fields() {
    return conditions.stream().map(Condition::fields).toList();
  }

  /**
   * The names of its orders: each by nature and turned, such as {@code NAME} and {@code NAME_DESC},
   * or {@code TASK_COUNT} and {@code TASK_COUNT_ASC}.
   *
   * @return the names
   */
  public Set<String> orderNames() {
    Set<String> names = new LinkedHashSet<>();
    orders.forEach(
        (order, how) -> {
          names.add(order);
          names.add(order + (how.down() ? UP : DOWN));
        });
    return names;
  }

  /**
   * The names of its facets.
   *
   * @return the names
   */
  public Set<String> facetNames() {
    return Set.copyOf(facets.keySet());
  }

  /**
   * The fields for which a part of its text stands there.
   *
   * @return the names, in their order
   */
  public Set<String> parts() {
    return parts;
  }

  /**
   * The types of the values of a sort key, as a cursor has them.
   *
   * @param names names of orders
   * @return {@code String}, {@code Long} or {@code Double} for each value
   */
  public List<Class<?>> keyTypes(List<String> names) {
    List<Class<?>> types = new ArrayList<>();
    keys(names).forEach(key -> types.add(key.type().java()));
    return types;
  }

  /** What rows are ordered by: the orders asked for, the usual one, and what tells them apart. */
  List<SortKey> keys(List<String> names) {
    Map<String, SortKey> keys = new LinkedHashMap<>();
    names.forEach(asked -> add(keys, order(asked)));
    orders.values().stream().findFirst().ifPresent(usual -> add(keys, usual.keys()));
    add(keys, tie);
    return List.copyOf(keys.values());
  }

  private static void add(Map<String, SortKey> keys, List<SortKey> further) {
    further.forEach(key -> keys.putIfAbsent(key.expression(), key));
  }

  private List<SortKey> order(String asked) {
    Order byNature = orders.get(asked);
    if (byNature != null) {
      return byNature.keys();
    }
    String base = asked.substring(0, Math.max(0, asked.lastIndexOf('_')));
    Order turned = orders.get(base);
    if (turned == null || !asked.equals(base + (turned.down() ? UP : DOWN))) {
      throw new IllegalArgumentException("The list %s has no order %s".formatted(name, asked));
    }
    return turned.keys().stream().map(SortKey::turned).toList();
  }
}
