package org.zhengmai.api.compare;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;

@Controller
class CompareController {

  private static final String DOCUMENT = "document/";
  private static final String TASK = "task/";

  private final DocumentNumbers numbers;
  private final Loader<Map<String, Object>, Comparison> comparisons;

  CompareController(BatchLoaders loaders, DocumentNumbers numbers) {
    this.numbers = numbers;
    this.comparisons = loaders.single("comparisons", key -> key, Comparison::of);
  }

  @QueryMapping
  CompletableFuture<Comparison> compare(
      @Argument String left, @Argument String right, DataFetchingEnvironment field) {
    String leftId = id(left);
    String rightId = id(right);
    if (leftId.startsWith(TASK) != rightId.startsWith(TASK)) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "只能比较两份公文，或者两项任务。",
          "Compare two documents, or two tasks, not one with the other.");
    }
    return comparisons
        .load(field, Parameters.of("left", leftId).with("right", rightId).toMap())
        .thenApply(
            comparison -> {
              known(left, comparison.leftId());
              known(right, comparison.rightId());
              return comparison;
            });
  }

  private static void known(String asked, @Nullable String id) {
    if (id == null) {
      throw ApiException.of(
          ErrorCode.NOT_FOUND,
          "没有“%s”：请给出公文文号，或公文、任务的 id。".formatted(asked),
          "There is no \"%s\": give the number of a document, or the id of a document or task."
              .formatted(asked));
    }
  }

  private String id(String asked) {
    boolean isId = asked.startsWith(DOCUMENT) || asked.startsWith(TASK);
    return isId ? asked : DOCUMENT + numbers.canonical(asked);
  }
}
