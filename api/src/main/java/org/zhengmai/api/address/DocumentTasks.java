package org.zhengmai.api.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All tasks of a document, however many pages they fill. */
@Component
final class DocumentTasks {

  private final PublicApi api;

  DocumentTasks(PublicApi api) {
    this.api = api;
  }

  /**
   * Lists them.
   *
   * @param document id of the document
   * @return all its tasks in the order of the text, each with id, label, path and heading
   */
  List<Values> of(String document) {
    List<Values> all = new ArrayList<>();
    String after = null;
    do {
      Map<String, Object> variables = new HashMap<>();
      variables.put("id", document);
      variables.put("after", after);
      Values node = api.ask("find-task", variables).whole().object("node");
      Values page = node == null ? null : node.object("tasks");
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
