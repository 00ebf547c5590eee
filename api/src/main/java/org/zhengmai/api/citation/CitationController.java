package org.zhengmai.api.citation;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.paging.PagedLists;
import org.zhengmai.api.paging.Start;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.api.task.Task;

@Controller
class CitationController {

  private final Nodes<Document> documents;
  private final PagedList<Citation> list;
  private final Loader<String, List<Citation>> ofTask;

  CitationController(
      Nodes<Document> documents, BatchLoaders loaders, PagedLists lists, OnwardReads onward) {
    this.documents = documents;
    this.list = lists.of("citations", Citation::of);
    onward.add("Document", "citations", list.onward("citing", "document"));
    onward.add("Document", "citedBy", list.onward("cited", "document"));
    this.ofTask =
        loaders.list("citations-of-task", id -> Parameters.of("task", id).toMap(), Citation::of);
    onward.add(
        "Task",
        "citations",
        OnwardReads.ofList(ofTask, (from, none) -> from.string("task"), Citation::of));
  }

  @SchemaMapping
  CompletableFuture<Connection<Citation>> citations(Document document, PageRequest page) {
    return list.load(page, Start.of("citing", "document", document.id()));
  }

  @SchemaMapping
  CompletableFuture<Connection<Citation>> citedBy(Document document, PageRequest page) {
    return list.load(page, Start.of("cited", "document", document.id()));
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
