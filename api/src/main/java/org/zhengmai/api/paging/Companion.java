package org.zhengmai.api.paging;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.zhengmai.cypher.Row;

/**
 * What a list carries besides its items where the query goes on to it, so that it needs no round
 * trip of its own.
 *
 * @param name its name in the list's file
 * @param path the fields that lead to it from an item, parted by slashes
 * @param shared whether the page carries it once for all items, and not each item its own
 * @param know takes it from its row: that of an item, or its own
 */
public record Companion(
    String name, String path, boolean shared, BiConsumer<DataFetchingEnvironment, Row> know) {

  /**
   * What each item carries.
   *
   * @param name its name in the list's file, and the field of an item that leads to it
   * @param know takes it from the row of an item
   * @return the companion
   */
  public static Companion ofItem(String name, BiConsumer<DataFetchingEnvironment, Row> know) {
    return new Companion(name, name, false, know);
  }

  /**
   * What a page carries.
   *
   * @param name its name in the list's file
   * @param path the fields that lead to it from an item, parted by slashes
   * @param know takes it from its row
   * @return the companion
   */
  public static Companion ofPage(
      String name, String path, BiConsumer<DataFetchingEnvironment, Row> know) {
    return new Companion(name, path, true, know);
  }

  /** Of what is narrowed by arguments a list carries nothing. */
  boolean isWanted(DataFetchingFieldSelectionSet page) {
    Stream<SelectedField> found = items(page);
    for (String step : path.split("/", -1)) {
      found =
          found
              .flatMap(item -> below(item.getSelectionSet(), step))
              .filter(selected -> selected.getArguments().isEmpty());
    }
    return found.findAny().isPresent();
  }

  private static Stream<SelectedField> items(DataFetchingFieldSelectionSet connection) {
    return Stream.concat(
        below(connection, "nodes"),
        below(connection, "edges").flatMap(edge -> below(edge.getSelectionSet(), "node")));
  }

  /** The engine's own search by name makes a pattern of each name first, at each request. */
  private static Stream<SelectedField> below(DataFetchingFieldSelectionSet fields, String name) {
    return fields.getImmediateFields().stream().filter(field -> field.getName().equals(name));
  }
}
