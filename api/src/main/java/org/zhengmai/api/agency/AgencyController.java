package org.zhengmai.api.agency;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.paging.PagedLists;
import org.zhengmai.api.paging.Start;
import org.zhengmai.api.region.Region;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardReads;

@Controller
class AgencyController {

  private final AgencyNames names;
  private final PagedList<Agency> agencies;

  AgencyController(BatchLoaders loaders, PagedLists lists, OnwardReads onward, AgencyRules rules) {
    names = new AgencyNames(loaders, onward, rules);
    // Those that documents name, unless others are asked for.
    agencies = lists.of("agencies", Agency::of, Map.of("named", true));
  }

  @QueryMapping
  CompletableFuture<Agency> agency(
      @Argument String name, @Argument @Nullable String region, DataFetchingEnvironment field) {
    return names.resolve(field, name, region);
  }

  @QueryMapping
  CompletableFuture<Connection<Agency>> agencies(PageRequest page) {
    return agencies.load(page, Start.ALL);
  }

  @SchemaMapping
  CompletableFuture<Connection<Agency>> agencies(Region region, PageRequest page) {
    return agencies.load(page, Start.of("region", region.code()));
  }
}
