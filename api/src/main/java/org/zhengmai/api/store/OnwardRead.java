package org.zhengmai.api.store;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.function.BiConsumer;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.Onward;

/**
 * What a request goes on to from a thing that a query finds, so that one round trip reads both.
 *
 * @param question what is asked
 * @param know takes the answer about one thing, a row of {@code from} and the columns asked for, so
 *     that the field that asks for it later need not
 */
public record OnwardRead(Question question, BiConsumer<DataFetchingEnvironment, Row> know) {

  /**
   * A question; equal ones are asked once.
   *
   * @param onward what is asked, without values
   * @param values the values of the key, and the parameters of what is asked
   * @param alone whether to ask nothing else in the same round trip, because it takes long to plan
   *     and so had better be part of few statements
   */
  public record Question(Onward onward, Map<String, Object> values, boolean alone) {

    /** Keeps a copy. */
    public Question {
      values = Map.copyOf(values);
    }
  }
}
