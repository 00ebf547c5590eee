package org.zhengmai.api.document;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardLoader;
import org.zhengmai.api.store.OnwardRead;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.api.store.Parameters;

/** Finds the one document that a person means by a number or an id. */
@Component
public final class DocumentFinder {

  private static final String ID = "document/";

  private final DocumentNumbers numbers;
  private final Nodes<Document> documents;
  private final OnwardReads onward;
  private final OnwardLoader<String, List<Document>> byNumber;

  DocumentFinder(
      BatchLoaders loaders,
      DocumentNumbers numbers,
      Nodes<Document> documents,
      OnwardReads onward) {
    this.numbers = numbers;
    this.documents = documents;
    this.onward = onward;
    byNumber =
        loaders.onward(
            "documents-by-number",
            number -> Parameters.of("number", number).toMap(),
            row -> row.rows("items").stream().map(Document::of).toList());
  }

  /**
   * The document with a number.
   *
   * @param field the field that asks
   * @param number in any style of brackets and digits
   * @return the document to come; null when there is none; fails with AMBIGUOUS where several bear
   *     it
   */
  CompletableFuture<@Nullable Document> byNumber(DataFetchingEnvironment field, String number) {
    String canonical = numbers.canonical(number);
    List<OnwardRead> reads =
        onward.of(
            "Document", "document", null, field.getSelectionSet().getImmediateFields(), field);
    return byNumber
        .load(field, canonical, reads)
        .thenApply(found -> found == null ? null : only(canonical, found));
  }

  /**
   * The document that is meant.
   *
   * @param field the field that asks
   * @param reference its id, which begins with {@code document/}, or its number
   * @return the document to come; fails with NOT_FOUND where there is none
   */
  public CompletableFuture<Document> byReference(DataFetchingEnvironment field, String reference) {
    CompletionStage<@Nullable Document> found =
        reference.startsWith(ID) ? documents.byId(field, reference) : byNumber(field, reference);
    return found.toCompletableFuture().thenApply(document -> known(reference, document));
  }

  private static Document known(String reference, @Nullable Document document) {
    if (document == null) {
      throw ApiException.of(
          ErrorCode.NOT_FOUND,
          "没有文号或标识为“%s”的公文：请用 documents(filter: {number: …}) 查找。".formatted(reference),
          "No document has the number or id \"%s\": look for it with documents(filter: {number: …})."
              .formatted(reference));
    }
    return document;
  }

  private static @Nullable Document only(String number, List<Document> found) {
    if (found.size() < 2) {
      return found.isEmpty() ? null : found.get(0);
    }
    throw ApiException.of(
        ErrorCode.AMBIGUOUS,
        "文号“%s”对应 %d 份以上公文：请用候选中的 id 查 node(id:)。".formatted(number, found.size()),
        "%d documents or more bear the number \"%s\": ask node(id:) with the id of one of the candidates."
            .formatted(found.size(), number),
        Map.of("candidates", found.stream().map(DocumentFinder::candidate).toList()));
  }

  private static Map<String, Object> candidate(Document document) {
    return Parameters.of("id", document.id())
        .with("title", document.title())
        .with("issuedOn", document.issuedOn() == null ? null : document.issuedOn().toString())
        .with("region", document.region() == null ? null : document.region().name())
        .toMap();
  }
}
