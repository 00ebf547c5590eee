package org.zhengmai.cypher.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the file of a list; {@link Listing#parse} tells its form. */
final class ListingParser {

  private static final String MARK = "//: ";

  private final Listing list;

  private ListingParser(String name) {
    list = new Listing(name);
  }

  static Listing parse(String name, String text) {
    ListingParser parser = new ListingParser(name);
    String[] sections = ("\n" + text).split("\n" + MARK, -1);
    parser.parts(text);
    for (int i = 1; i < sections.length; i++) { // before the first is the comment
      String[] parts = sections[i].split("\n", 2);
      parser.section(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
    }
    return parser.whole();
  }

  private void parts(String text) {
    if (Parts.areBroken(text)) {
      throw malformed("has a part that does not end, or one within another");
    }
    list.parts = Collections.unmodifiableSet(Parts.names(text));
  }

  private void section(String head, String text) {
    String kind = head.split(" ", 2)[0];
    String rest = head.substring(kind.length()).strip();
    switch (kind) {
      case "rows" -> list.rows = names(rest);
      case "from" -> list.starts.put(rest, text);
      case "anchor" -> list.anchors.put(rest, text);
      case "where" -> list.conditions.add(new Listing.Condition(names(rest), text));
      case "order" -> order(rest.split(" ", -1), text);
      case "tie" -> list.tie = keys(text, false);
      case "dress" -> {
        list.dressed = names(rest);
        list.dress = text;
      }
      case "item" -> list.item = text;
      case "with" -> companion(rest.split(" ", 2), text);
      case "shared" -> list.shared.put(rest, text);
      case "facet" -> list.facets.put(rest, text);
      default -> throw malformed("has a section \"%s\"".formatted(head));
    }
  }

  private void companion(String[] words, String text) {
    String[] parts = ("\n" + text).split("\n//\n", 2);
    if (parts.length < 2) {
      throw malformed("has a companion without entries: " + words[0]);
    }
    List<String> variables = words.length < 2 ? List.of() : names(words[1]);
    list.companions.put(
        words[0], new Listing.Companion(variables, parts[0].strip(), parts[1].strip()));
  }

  private void order(String[] words, String text) {
    boolean down = words.length > 1 && words[1].equals("DOWN");
    list.orders.put(words[0], new Listing.Order(keys(text, down), down));
  }

  /** Expressions over several lines end with a type, as those of one line. */
  private List<SortKey> keys(String text, boolean down) {
    List<SortKey> keys = new ArrayList<>();
    StringBuilder expression = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      boolean plain = line.endsWith(" PLAIN");
      String valued = plain ? line.substring(0, line.length() - " PLAIN".length()) : line;
      int type = valued.lastIndexOf(' ');
      String last = valued.substring(type + 1);
      if (Arrays.stream(SortKey.Type.values()).noneMatch(known -> known.name().equals(last))) {
        expression.append(line).append('\n');
        continue;
      }
      expression.append(valued, 0, type);
      keys.add(new SortKey(expression.toString(), SortKey.Type.valueOf(last), plain, down));
      expression.setLength(0);
    }
    if (!expression.isEmpty()) {
      throw malformed("has a sort key without a type: " + expression);
    }
    return keys;
  }

  private Listing whole() {
    if (list.rows.isEmpty() || list.starts.isEmpty() || list.tie.isEmpty() || list.item.isEmpty()) {
      throw malformed("lacks its rows, its start, its tie or its item");
    }
    Set<String> carried = new HashSet<>();
    for (Set<String> names : List.of(list.companions.keySet(), list.shared.keySet(), list.parts)) {
      names.forEach(
          name -> {
            if (!carried.add(name)) {
              throw malformed("carries %s in two ways".formatted(name));
            }
          });
    }
    return list;
  }

  private static List<String> names(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  private IllegalArgumentException malformed(String what) {
    return new IllegalArgumentException("The list %s %s".formatted(list.name, what));
  }
}
