package org.zhengmai.api.agency;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.api.store.Parameters;

/** What an agency is linked with by rule: its line of work, its government, reforms, groups. */
@Controller
class AgencyLinesController {

  private final Loader<Map<String, Object>, List<Agency>> counterparts;
  private final Loader<String, Agency> governments;
  private final Loader<String, List<Succession>> successions;
  private final Loader<String, List<Agency>> groups;

  AgencyLinesController(BatchLoaders loaders, OnwardReads onward) {
    counterparts = loaders.list("agency-counterparts", key -> key, Agency::of);
    governments = loaders.single("agency-governments", AgencyLinesController::id, Agency::of);
    successions = loaders.list("agency-successions", AgencyLinesController::id, Succession::of);
    groups = loaders.list("agency-groups", AgencyLinesController::id, Agency::of);
    onward.add(
        "Agency",
        "counterparts",
        OnwardReads.ofList(
            counterparts,
            (from, given) ->
                Parameters.of("id", from.string("id"))
                    .with("direction", given.get("direction"))
                    .toMap(),
            Agency::of));
    OnwardReads.Source reformed =
        OnwardReads.ofList(successions, (from, none) -> from.string("id"), Succession::of);
    List.of("successions", "predecessors", "successors")
        .forEach(field -> onward.add("Agency", field, reformed));
    onward.add(
        "Agency",
        "groups",
        OnwardReads.ofList(groups, (from, none) -> from.string("id"), Agency::of));
  }

  private static Map<String, Object> id(String id) {
    return Parameters.of("id", id).toMap();
  }

  @SchemaMapping
  CompletableFuture<List<Agency>> counterparts(
      Agency agency, @Argument CounterpartDirection direction, DataFetchingEnvironment field) {
    return counterparts.load(
        field, Parameters.of("id", agency.id()).with("direction", direction).toMap());
  }

  @SchemaMapping
  CompletableFuture<Agency> government(Agency agency, DataFetchingEnvironment field) {
    return governments.load(field, agency.id());
  }

  @SchemaMapping
  CompletableFuture<List<Succession>> successions(Agency agency, DataFetchingEnvironment field) {
    return successions.load(field, agency.id());
  }

  @SchemaMapping
  CompletableFuture<List<Agency>> predecessors(Agency agency, DataFetchingEnvironment field) {
    return successions
        .load(field, agency.id())
        .thenApply(
            all ->
                all.stream()
                    .filter(s -> s.successor().id().equals(agency.id()))
                    .map(Succession::predecessor)
                    .toList());
  }

  @SchemaMapping
  CompletableFuture<List<Agency>> successors(Agency agency, DataFetchingEnvironment field) {
    return successions
        .load(field, agency.id())
        .thenApply(
            all ->
                all.stream()
                    .filter(s -> s.predecessor().id().equals(agency.id()))
                    .map(Succession::successor)
                    .toList());
  }

  @SchemaMapping
  CompletableFuture<List<Agency>> groups(Agency agency, DataFetchingEnvironment field) {
    return groups.load(field, agency.id());
  }
}
