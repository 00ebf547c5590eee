package org.zhengmai.api.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of a document, however many pages they fill. */
@Component
final class DocumentLists {

  private final PublicApi api;

  DocumentLists(PublicApi api) {
    this.api = api;
  }

  /**
   * Lists its tasks.
   *
   * @param document id of the document
   * @return all in the order of the text, each with id, label, path and heading
   */
  List<Values> tasks(String document) {
    return all("all-tasks", "tasks", document);
  }

  /**
   * Lists what it cites: a paper that repeals others may name hundreds.
   *
   * @param document id of the document
   * @return all in the order of the text, each with its relation and the document cited
   */
  List<Values> citations(String document) {
    return all("all-citations", "citations", document);
  }

  private List<Values> all(String query, String connection, String document) {
    List<Values> all = new ArrayList<>();
    String after = null;
    do {
      Map<String, Object> variables = new HashMap<>();
      variables.put("id", document);
      variables.put("after", after);
      Values node = api.ask(query, variables).whole().object("node");
      Values page = node == null ? null : node.object(connection);
      if (page == null) {
        return all;
      }
      all.addAll(page.list("nodes"));
      after = next(page);
    } while (after != null);
    return all;
  }

  private static @Nullable String next(Values page) {
    Values info = page.object("pageInfo");
    return info != null && "true".equals(info.text("hasNextPage")) ? info.text("endCursor") : null;
  }
}
