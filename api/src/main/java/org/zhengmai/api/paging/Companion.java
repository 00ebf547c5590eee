package org.zhengmai.api.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.function.BiConsumer;
import org.zhengmai.cypher.Row;

/**
 * What the items of a list carry besides where the query goes on to it, so that it needs no round
 * trip of its own.
 *
 * @param name its name in the list's file, and the field of an item that leads to it
 * @param know takes it from the row of an item
 */
public record Companion(String name, BiConsumer<DataFetchingEnvironment, Row> know) {

  /** Of what is narrowed by arguments a list carries nothing. */
  boolean isWanted(DataFetchingEnvironment field) {
    return field.getSelectionSet().getFields("nodes/" + name, "edges/node/" + name).stream()
        .anyMatch(selected -> selected.getArguments().isEmpty());
  }
}
