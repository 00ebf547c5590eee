package org.zhengmai.api.agency;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.region.Region;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Parameters;

@Controller
class AgencyController {

  private final AgencyNames names;
  private final PagedList<Agency> agencies;
  private final PagedList<Agency> ranked;

  AgencyController(BatchLoaders loaders, AgencyRules rules) {
    names = new AgencyNames(loaders, rules);
    agencies = PagedList.of(loaders, "agencies", Agency::of, String.class);
    ranked = PagedList.of(loaders, "agencies-ranked", Agency::of, String.class, String.class);
  }

  @QueryMapping
  CompletableFuture<Agency> agency(
      @Argument String name, @Argument @Nullable String region, DataFetchingEnvironment field) {
    return names.resolve(field, name, region);
  }

  @QueryMapping
  CompletableFuture<Connection<Agency>> agencies(
      @Argument @Nullable AgencyFilter filter,
      @Argument @Nullable AgencyOrder orderBy,
      PageRequest page) {
    return load(AgencyFilter.parameters(filter), orderBy, page);
  }

  @SchemaMapping
  CompletableFuture<Connection<Agency>> agencies(
      Region region,
      @Argument @Nullable AgencyFilter filter,
      @Argument @Nullable AgencyOrder orderBy,
      PageRequest page) {
    return load(AgencyFilter.parameters(filter).with("regionCode", region.code()), orderBy, page);
  }

  private CompletableFuture<Connection<Agency>> load(
      Parameters conditions, @Nullable AgencyOrder order, PageRequest page) {
    return order == null || order == AgencyOrder.ID
        ? agencies.load(page, conditions.toMap())
        : ranked.load(page, conditions.with("order", order).toMap());
  }
}
