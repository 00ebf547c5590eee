package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DocumentTypeTests {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/zhengmai/loader/document/types.csv",
      delimiter = '|',
      numLinesToSkip = 1)
  void titlesTellTheKindOfPaper(String title, DocumentType type) {
    assertThat(DocumentType.ofTitle(title)).isEqualTo(type);
  }
}
