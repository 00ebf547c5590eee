package org.zhengmai.api.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.zhengmai.api.store.StoreReader;
import org.zhengmai.cypher.Row;

/** Reads a download page by page, each page in a short transaction of its own. */
final class ExportPages {

  /** Documents at a time: a few thousand nodes or rows. */
  private static final int DOCUMENTS = 40;

  /** Agencies or regions at a time. */
  private static final int AGENCIES = 1000;

  private final StoreReader store;
  private final ExportScope scope;

  ExportPages(StoreReader store, ExportScope scope) {
    this.store = store;
    this.scope = scope;
  }

  /** What takes rows, and may fail because the client has gone. */
  @FunctionalInterface
  interface Sink<T> {

    void take(T item) throws IOException;
  }

  /** The rows of a query over the documents of the download, in the order of their ids. */
  void rows(String query, Sink<Row> sink) throws IOException {
    documents(
        page -> {
          for (Row row : store.read(query, scope.within(page))) {
            sink.take(row);
          }
        });
  }

  /** The ids of all agencies, then of all regions, by pages. */
  void agencies(Sink<List<String>> sink) throws IOException {
    for (String kind : List.of("Agency", "Region")) {
      String after = "";
      List<String> page;
      do {
        page = ids("export-agencies", Map.of("kind", kind, "after", after, "size", AGENCIES));
        if (!page.isEmpty()) {
          after = page.get(page.size() - 1);
          sink.take(page);
        }
      } while (page.size() == AGENCIES);
    }
  }

  /** Nodes by id. */
  List<Row> nodes(List<String> ids) {
    return store.read("export-nodes", Map.of("ids", ids));
  }

  /** The rows of a query over nodes with these ids. */
  List<Row> ofIds(String query, List<String> ids) {
    return store.read(query, Map.of("ids", ids));
  }

  boolean isWhole() {
    return scope.isWhole();
  }

  private void documents(Sink<List<String>> sink) throws IOException {
    String after = "";
    List<String> page;
    do {
      page = ids("export-documents", scope.documents(after, DOCUMENTS));
      if (!page.isEmpty()) {
        after = page.get(page.size() - 1);
        sink.take(page);
      }
    } while (page.size() == DOCUMENTS);
  }

  private List<String> ids(String query, Map<String, Object> parameters) {
    return store.read(query, parameters).stream().map(row -> row.string("id")).toList();
  }
}
