package org.zhengmai.api.search;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.node.AnyNode;
import org.zhengmai.api.node.Node;
import org.zhengmai.api.paging.Companion;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.paging.PagedLists;
import org.zhengmai.api.paging.Start;

@Controller
class SearchController {

  private final AnyNode nodes;
  private final DocumentNumbers numbers;
  private final PagedList<Found> found;

  SearchController(AnyNode nodes, FoundNodes whole, DocumentNumbers numbers, PagedLists lists) {
    this.nodes = nodes;
    this.numbers = numbers;
    this.found = lists.of("search", Found::of, List.of(Companion.ofItem("node", whole::know)));
  }

  @QueryMapping
  CompletableFuture<Connection<SearchHit>> search(@Argument String query, PageRequest page) {
    SearchText text = SearchText.of(query, numbers);
    Snippets snippets = new Snippets(text);
    return found
        .load(page, Start.of("query", text.query()))
        .thenApply(hits -> hits.map(hit -> SearchHit.of(hit, snippets)));
  }

  @SchemaMapping
  CompletableFuture<Node> node(SearchHit hit, DataFetchingEnvironment field) {
    return nodes.byId(field, hit.id());
  }
}
