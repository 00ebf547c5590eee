package org.zhengmai.cypher;

import org.zhengmai.cypher.internal.QueryCatalogue;
import org.zhengmai.cypher.internal.StoreFailure;
import org.zhengmai.cypher.list.Listing;

/** The lists of the catalogue, as their files describe them; known without a store. */
public final class Lists {

  private static final QueryCatalogue CATALOGUE = QueryCatalogue.load(StoreFiles.DEFAULT.queries());

  private Lists() {}

  /**
   * A list by its name.
   *
   * @param name such as {@code tasks}
   * @return the list
   * @throws StoreException when there is no such list
   */
  public static Listing named(String name) {
    try {
      return CATALOGUE.listing(name);
    } catch (StoreFailure e) {
      throw StoreException.of(e);
    }
  }
}
