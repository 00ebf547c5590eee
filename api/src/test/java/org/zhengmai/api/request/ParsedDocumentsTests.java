package org.zhengmai.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import graphql.parser.Parser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParsedDocumentsTests {

  private final ParsedDocuments documents = new ParsedDocuments(1_000);
  private int parsed;

  @Test
  void theSameTextIsParsedOnce() {
    PreparsedDocumentEntry first = ask("{ a }");

    assertThat(ask("{ a }")).isSameAs(first);
    assertThat(parsed).isEqualTo(1);
    assertThat(ask("{ b }")).isNotSameAs(first);
  }

  @Test
  void aHashFindsWhatItsTextBrought() {
    PreparsedDocumentEntry first = ask("{ a }");

    assertThat(askByHash(ParsedDocuments.hash("{ a }"))).isSameAs(first);
  }

  @Test
  void whatIsKeptIsBounded() {
    for (int i = 0; i < 10_000; i++) {
      ask("{ field" + i + " }");
    }
    long known = 0;
    for (int i = 0; i < 10_000; i++) {
      known += askByHash(ParsedDocuments.hash("{ field" + i + " }")).hasErrors() ? 0 : 1;
    }

    assertThat(known).isBetween(1L, 200L);
  }

  private PreparsedDocumentEntry ask(String text) {
    return ask(ExecutionInput.newExecutionInput(text).build());
  }

  private PreparsedDocumentEntry askByHash(String hash) {
    return ask(
        ExecutionInput.newExecutionInput(PersistedQuerySupport.PERSISTED_QUERY_MARKER)
            .extensions(Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)))
            .build());
  }

  private PreparsedDocumentEntry ask(ExecutionInput input) {
    return documents
        .getDocumentAsync(
            input,
            asked -> {
              parsed++;
              return new PreparsedDocumentEntry(new Parser().parseDocument(asked.getQuery()));
            })
        .join();
  }
}
