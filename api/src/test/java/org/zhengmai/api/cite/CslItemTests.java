package org.zhengmai.api.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.document.DocumentStatus;
import org.zhengmai.api.document.DocumentType;
import tools.jackson.databind.json.JsonMapper;

class CslItemTests {

  @ParameterizedTest
  @CsvSource({
    "示范省湿地保护条例, LAW, legislation",
    "示范市招商奖励办法（试行）, LAW, legislation",
    "示范市人民政府关于印发《示范市招商奖励办法》的通知, LAW, document", // only hands it out
    ", LAW, legislation", // its title is not known
    "示范市人民政府工作报告, REPORT, report",
    "示范市人民政府关于印发节水方案的通知, PLAN, document"
  })
  void theTypeIsThatOfTheStyleLanguage(String title, DocumentType type, String told) {
    Document document =
        new Document("document/d", null, title, type, null, null, DocumentStatus.HELD, null, null);

    assertThat(JsonMapper.shared().readTree(CslItem.of(document)).path("type").asString())
        .isEqualTo(told);
  }
}
