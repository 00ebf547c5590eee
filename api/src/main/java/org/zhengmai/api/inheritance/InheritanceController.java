package org.zhengmai.api.inheritance;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.error.Range;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.task.Task;

@Controller
class InheritanceController {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 50;
  private static final Range SIZE = new Range("first", 20, 100);

  private final InheritanceReader reader;
  private final Nodes<Document> documents;
  private final Nodes<Task> tasks;

  InheritanceController(InheritanceReader reader, Nodes<Document> documents, Nodes<Task> tasks) {
    this.reader = reader;
    this.documents = documents;
    this.tasks = tasks;
  }

  @QueryMapping
  CompletableFuture<Inheritance> inheritance(
      @Argument String topic,
      @Argument @Nullable List<Level> levels,
      @Argument @Nullable Integer first,
      DataFetchingEnvironment field) {
    String words = topic.strip();
    if (words.length() < SHORTEST || words.length() > LONGEST) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "主题 topic 须为 %d 至 %d 个字，例如“公立医院”。".formatted(SHORTEST, LONGEST),
          "`topic` must have from %d to %d characters, for example 公立医院."
              .formatted(SHORTEST, LONGEST));
    }
    List<Level> columns = levels == null ? List.of(Level.values()) : levels;
    return reader.read(
        field,
        new InheritanceReader.Topic(
            words, columns.stream().distinct().sorted().toList(), SIZE.of(first)));
  }

  @SchemaMapping
  CompletableFuture<List<Document>> documents(
      InheritanceColumn column, DataFetchingEnvironment field) {
    return documents.byIds(field, column.documentIds());
  }

  @SchemaMapping
  CompletableFuture<List<Task>> tasks(InheritanceColumn column, DataFetchingEnvironment field) {
    return tasks.byIds(field, column.taskIds());
  }
}
