package org.zhengmai.api.effect;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.cypher.Row;

@Controller
class EffectController {

  /** Days are those of China. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Nodes<Document> documents;
  private final Loader<String, Effects> effects;

  EffectController(Nodes<Document> documents, BatchLoaders loaders) {
    this.documents = documents;
    this.effects = loaders.batch("effects-of-document", ids -> read(loaders, ids));
  }

  private static Map<String, Effects> read(BatchLoaders loaders, List<String> ids) {
    Map<String, Row> rows =
        loaders.read(
            "effects-of-document",
            ids,
            id -> Parameters.of("document", id).toMap(),
            Map.of(),
            row -> row);
    Map<String, Effects> effects = new LinkedHashMap<>();
    rows.forEach((id, row) -> effects.put(id, Effects.of(id, row)));
    return effects;
  }

  @SchemaMapping
  CompletableFuture<List<AppliedEffect>> effects(
      Document document, @Argument @Nullable LocalDate asOf, DataFetchingEnvironment field) {
    LocalDate day = day(asOf);
    return effects
        .load(field, document.id())
        .thenApply(
            found -> found.all().stream().map(effect -> AppliedEffect.of(effect, day)).toList());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Boolean> inForce(
      Document document, @Argument @Nullable LocalDate asOf, DataFetchingEnvironment field) {
    LocalDate day = day(asOf);
    return effects.load(field, document.id()).thenApply(found -> found.inForce(day));
  }

  @SchemaMapping
  CompletableFuture<@Nullable Validity> validity(Document document, DataFetchingEnvironment field) {
    return effects
        .load(field, document.id())
        .thenApply(found -> found.validity().isUnsaid() ? null : found.validity());
  }

  private static LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(ZONE) : asOf;
  }

  @SchemaMapping(typeName = "Effect")
  CompletableFuture<Document> document(AppliedEffect effect, DataFetchingEnvironment field) {
    return documents.byId(field, effect.byId());
  }

  @SchemaMapping(typeName = "Effect")
  CompletableFuture<Document> affected(AppliedEffect effect, DataFetchingEnvironment field) {
    return documents.byId(field, effect.affectedId());
  }
}
