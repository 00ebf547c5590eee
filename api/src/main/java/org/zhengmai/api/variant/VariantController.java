package org.zhengmai.api.variant;

import graphql.schema.DataFetchingEnvironment;
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
import org.zhengmai.api.store.OnwardReads;

@Controller
class VariantController {

  private final Nodes<Document> documents;
  private final PagedList<Variant> ofDocument;

  VariantController(Nodes<Document> documents, PagedLists lists, OnwardReads onward) {
    this.documents = documents;
    this.ofDocument = lists.of("variants", Variant::of);
    onward.add("Document", "variants", ofDocument.onward("document", "document"));
  }

  @SchemaMapping
  CompletableFuture<Connection<Variant>> variants(Document document, PageRequest page) {
    return ofDocument.load(page, Start.of("document", document.id()));
  }

  @SchemaMapping
  CompletableFuture<Document> document(Variant variant, DataFetchingEnvironment field) {
    return documents.byId(field, variant.documentId());
  }
}
