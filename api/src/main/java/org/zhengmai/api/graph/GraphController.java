package org.zhengmai.api.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.api.store.StoreReader;
import org.zhengmai.cypher.Row;

@Controller
class GraphController {

  private final StoreReader store;
  private final GraphWalk walk;
  private final Loader<String, Neighbours> neighbours;

  GraphController(StoreReader store, BatchLoaders loaders) {
    this.store = store;
    this.walk = new GraphWalk(store);
    this.neighbours = loaders.batch("neighbour-counts", ids -> NeighbourReader.read(loaders, ids));
  }

  @QueryMapping
  Graph graph(
      @Argument List<String> around,
      @Argument int hops,
      @Argument @Nullable List<NodeKind> kinds,
      @Argument @Nullable List<GraphRelation> relations,
      @Argument int limit,
      @Argument boolean positions,
      DataFetchingEnvironment field) {
    Bounds.ids("around", around, Bounds.MOST_AROUND);
    Bounds.within("hops", hops, Bounds.MOST_HOPS);
    Bounds.within("limit", limit, Bounds.MOST_NODES);
    Graph graph =
        walk.around(around, hops, GraphQuestion.of(kinds, relations, limit, positions, field));
    return positions ? graph.placed() : graph;
  }

  @QueryMapping
  Graph expand(
      @Argument String id,
      @Argument @Nullable GraphRelation relation,
      @Argument @Nullable EdgeDirection direction,
      @Argument @Nullable List<NodeKind> kinds,
      @Argument int limit,
      @Argument @Nullable List<String> exclude,
      DataFetchingEnvironment field) {
    Bounds.within("limit", limit, Bounds.MOST_NODES);
    return walk.expand(
        id,
        exclude == null ? List.of() : Bounds.excluded(exclude),
        direction == null ? EdgeDirection.values() : new EdgeDirection[] {direction},
        GraphQuestion.of(kinds, relation == null ? null : List.of(relation), limit, false, field));
  }

  @QueryMapping
  List<GraphEdge> edgesAmong(
      @Argument List<String> ids, @Argument @Nullable List<GraphRelation> relations) {
    Map<String, Object> parameters =
        Parameters.of("ids", Bounds.ids("ids", ids, Bounds.MOST_IDS))
            .with("relations", GraphQuestion.names(relations))
            .with("edgeLimit", Bounds.MOST_EDGES + 1)
            .toMap();
    List<Row> edges = store.read("graph-among", parameters).get(0).rows("edges");
    if (edges.size() > Bounds.MOST_EDGES) {
      throw Bounds.tooManyEdges();
    }
    return edges.stream().map(GraphEdge::of).toList();
  }

  @QueryMapping
  CompletableFuture<List<Neighbours>> neighbourCounts(
      @Argument List<String> ids, DataFetchingEnvironment field) {
    List<CompletableFuture<Neighbours>> asked =
        Bounds.ids("ids", ids, Bounds.MOST_IDS).stream()
            .distinct()
            .map(id -> neighbours.load(field, id))
            .toList();
    return CompletableFuture.allOf(asked.toArray(CompletableFuture<?>[]::new))
        .thenApply(
            done ->
                asked.stream()
                    .map(CompletableFuture::join)
                    .filter(found -> found != null)
                    .toList());
  }

  @SchemaMapping
  CompletableFuture<List<NeighbourCount>> neighbourCounts(
      GraphNode node, DataFetchingEnvironment field) {
    return neighbours.load(field, node.id()).thenApply(Neighbours::counts);
  }

  @SchemaMapping
  CompletableFuture<Long> degree(GraphNode node, DataFetchingEnvironment field) {
    return neighbours.load(field, node.id()).thenApply(Neighbours::degree);
  }

  @SchemaMapping
  long degree(Neighbours neighbours) {
    return neighbours.degree();
  }
}
