package org.zhengmai.api.membership;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.agency.Agency;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;

@Controller
class MembershipController {

  /** Today, where the divisions are. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final GroupRules rules;
  private final Nodes<Agency> agencies;
  private final Nodes<Document> documents;
  private final Loader<Map<String, Object>, List<Membership>> stated;

  MembershipController(
      GroupRules rules, Nodes<Agency> agencies, Nodes<Document> documents, BatchLoaders loaders) {
    this.rules = rules;
    this.agencies = agencies;
    this.documents = documents;
    this.stated = loaders.list("memberships", key -> key, Membership::of);
  }

  @SchemaMapping
  CompletableFuture<List<Membership>> members(
      Agency agency, @Argument @Nullable LocalDate asOf, DataFetchingEnvironment field) {
    LocalDate day = asOf == null ? LocalDate.now(ZONE) : asOf;
    List<Membership> governments =
        rules.governments(agency.id(), day).stream()
            .map(government -> Membership.of(government, agency))
            .toList();
    Optional<String> group = rules.statedOf(agency.id());
    return group.isEmpty()
        ? CompletableFuture.completedFuture(governments)
        : stated.load(field, Parameters.of("group", group.get()).toMap());
  }

  @SchemaMapping
  CompletableFuture<List<Membership>> memberOf(Agency agency, DataFetchingEnvironment field) {
    return stated.load(field, Parameters.of("agency", agency.id()).toMap());
  }

  /** A government by rule need not be in the graph. */
  @SchemaMapping
  CompletableFuture<Agency> agency(Membership membership, DataFetchingEnvironment field) {
    Agency known = membership.agency();
    return known == null
        ? agencies.byId(field, membership.agencyId())
        : CompletableFuture.completedFuture(known);
  }

  @SchemaMapping
  @Nullable CompletableFuture<Document> document(
      Membership membership, DataFetchingEnvironment field) {
    String id = membership.documentId();
    return id == null ? null : documents.byId(field, id);
  }
}
