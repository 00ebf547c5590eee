package org.zhengmai.api.region;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;

@Controller
class RegionController {

  private final Loader<Map<String, Object>, List<Region>> named;
  private final Loader<String, Region> parents;
  private final Loader<String, List<Region>> children;

  RegionController(BatchLoaders loaders) {
    named = loaders.list("regions-named", key -> key, Region::of);
    parents =
        loaders.single(
            "region-parents",
            id -> Parameters.of("id", id).toMap(),
            row -> Region.of(row.row("parent")));
    children = loaders.list("region-children", id -> Parameters.of("id", id).toMap(), Region::of);
  }

  @QueryMapping
  CompletableFuture<Region> region(
      @Argument @Nullable String code,
      @Argument @Nullable String name,
      DataFetchingEnvironment field) {
    if ((code == null) == (name == null)) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "查行政区划须给出 code 或 name 其中之一。",
          "Give either the `code` or the `name` of the region.");
    }
    return named
        .load(field, Parameters.of("code", code).with("name", name).toMap())
        .thenApply(RegionController::only);
  }

  @SchemaMapping
  CompletableFuture<Region> parent(Region region, DataFetchingEnvironment field) {
    return parents.load(field, region.id());
  }

  @SchemaMapping
  CompletableFuture<List<Region>> children(Region region, DataFetchingEnvironment field) {
    return children.load(field, region.id());
  }

  private static @Nullable Region only(List<Region> found) {
    if (found.size() < 2) {
      return found.isEmpty() ? null : found.get(0);
    }
    List<Map<String, String>> candidates =
        found.stream().map(region -> Map.of("code", region.code(), "name", region.name())).toList();
    throw ApiException.of(
        ErrorCode.AMBIGUOUS,
        "有 %d 个行政区划叫这个名称：请改用候选中的 code。".formatted(found.size()),
        "%d regions bear this name: ask by the `code` of one of the candidates."
            .formatted(found.size()),
        Map.of("candidates", candidates));
  }
}
