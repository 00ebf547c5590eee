package org.zhengmai.cypher;

import java.util.List;

/**
 * Class path folders to take files from.
 *
 * @param queries folders with "read" and "write" inside
 * @param migrations folder of the migrations
 */
record StoreFiles(List<String> queries, String migrations) {

  static final StoreFiles DEFAULT = new StoreFiles(List.of("cypher"), "cypher/migrations");
}
