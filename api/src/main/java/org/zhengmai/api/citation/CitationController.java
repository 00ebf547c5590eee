package org.zhengmai.api.citation;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.api.task.Task;

@Controller
class CitationController {

  private final Nodes<Document> documents;
  private final PagedList<Citation> ofDocument;
  private final PagedList<Citation> toDocument;
  private final Loader<String, List<Citation>> ofTask;

  CitationController(Nodes<Document> documents, BatchLoaders loaders) {
    this.documents = documents;
    this.ofDocument =
        PagedList.of(
            loaders, "citations-of-document", Citation::of, Long.class, Long.class, String.class);
    this.toDocument =
        PagedList.of(
            loaders,
            "citations-to-document",
            Citation::of,
            String.class,
            Long.class,
            Long.class,
            String.class);
    this.ofTask =
        loaders.list("citations-of-task", id -> Parameters.of("task", id).toMap(), Citation::of);
  }

  @SchemaMapping
  CompletableFuture<Connection<Citation>> citations(
      Document document, @Argument @Nullable CitationFilter filter, PageRequest page) {
    return ofDocument.load(page, CitationFilter.parameters(filter, document.id()));
  }

  @SchemaMapping
  CompletableFuture<Connection<Citation>> citedBy(
      Document document, @Argument @Nullable CitationFilter filter, PageRequest page) {
    return toDocument.load(page, CitationFilter.parameters(filter, document.id()));
  }

  @SchemaMapping
  CompletableFuture<List<Citation>> citations(Task task, DataFetchingEnvironment field) {
    return ofTask.load(field, task.id());
  }

  @SchemaMapping
  CompletableFuture<Document> document(Citation citation, DataFetchingEnvironment field) {
    return documents.byId(field, citation.citedId());
  }

  @SchemaMapping
  CompletableFuture<Document> citingDocument(Citation citation, DataFetchingEnvironment field) {
    return documents.byId(field, citation.citingId());
  }
}
