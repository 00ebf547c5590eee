package org.zhengmai.api.agency;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.store.BatchLoaders;

@Controller
class AgencyController {

  private final AgencyNames names;
  private final PagedList<Agency> agencies;

  AgencyController(BatchLoaders loaders) {
    names = new AgencyNames(loaders);
    agencies = PagedList.of(loaders, "agencies", Agency::of, String.class);
  }

  @QueryMapping
  CompletableFuture<Agency> agency(
      @Argument String name, @Argument @Nullable String region, DataFetchingEnvironment field) {
    return names.resolve(field, name, region);
  }

  @QueryMapping
  CompletableFuture<Connection<Agency>> agencies(
      @Argument @Nullable AgencyFilter filter, PageRequest page) {
    return agencies.load(page, AgencyFilter.parameters(filter));
  }
}
