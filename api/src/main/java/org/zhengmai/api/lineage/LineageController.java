package org.zhengmai.api.lineage;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.FieldNames;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.OnwardRead;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.cypher.Row;

@Controller
class LineageController {

  private final Loader<LineageKey, Lineage> lineages;

  LineageController(BatchLoaders loaders, OnwardReads onward) {
    this.lineages = loaders.batch(LineageWalk.QUERY, new LineageWalk(loaders)::load);
    onward.add("Document", "lineage", this::onward);
  }

  @SchemaMapping
  CompletableFuture<Lineage> lineage(Document document, DataFetchingEnvironment field) {
    return lineages.load(field, LineageKey.of(document.id(), field.getArguments()));
  }

  /** Reads the beginning of a line with its document; most lines are no longer. */
  private Optional<OnwardRead> onward(
      SelectedField selected, String from, @Nullable String id, DataFetchingEnvironment field) {
    try {
      LineageKey asked = LineageKey.of("", selected.getArguments());
      return Optional.of(
          new OnwardRead(
              LineageWalk.beginning(from, asked),
              (at, row) -> know(at, asked.withDocument(row.row("from").string("document")), row)));
    } catch (ApiException e) { // the field itself will say so
      return Optional.empty();
    }
  }

  private void know(DataFetchingEnvironment field, LineageKey key, Row row) {
    LineageWalk.ofBeginning(key, row, FieldNames.of(field)::contains)
        .ifPresent(line -> lineages.know(field, key, line));
  }
}
