package org.zhengmai.api.cite;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.task.Task;

@Controller
class CiteController {

  private final Nodes<Document> documents;

  CiteController(Nodes<Document> documents) {
    this.documents = documents;
  }

  @SchemaMapping
  String citeAs(Document document, @Argument CiteStyle style) {
    return switch (style) {
      case GB_T_7714 -> GbReference.of(document);
      case CSL_JSON -> CslItem.of(document);
    };
  }

  @SchemaMapping
  CompletableFuture<String> citeAs(
      Task task, @Argument CiteStyle style, DataFetchingEnvironment field) {
    return documents
        .byId(field, task.documentId())
        .thenApply(
            document ->
                switch (style) {
                  case GB_T_7714 -> GbReference.of(task, document);
                  case CSL_JSON -> CslItem.of(task, document);
                });
  }
}
