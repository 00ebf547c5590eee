package org.zhengmai.api.address;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpOutputMessage;

class TemplatesTests {

  private final Dressing words = new Dressing(new Addresses(new AddressProperties("")));

  @Test
  void noTemplatePutsTextInUnescaped() throws IOException {
    Resource[] templates = resources("classpath:/address/*.mustache");

    assertThat(templates).isNotEmpty();
    for (Resource template : templates) {
      assertThat(template.getContentAsString(StandardCharsets.UTF_8))
          .as(template.getFilename())
          .doesNotContain("{{{", "{{&", "<script");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "level,Level",
    "status,DocumentStatus",
    "type,DocumentType",
    "relation,CitationRelation",
    "role,ResponsibilityRole",
    "kind,TaskKind",
    "kind,TaskLineKind",
    "kind,AgencyKind"
  })
  void everyConstantShownHasAWordInChinese(String field, String type) throws IOException {
    TypeDefinitionRegistry schema = new TypeDefinitionRegistry();
    for (Resource file : resources("classpath*:/graphql/*.graphqls")) {
      schema.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
    }
    EnumTypeDefinition constants =
        Objects.requireNonNull(schema.getTypeOrNull(type, EnumTypeDefinition.class));

    assertThat(constants.getEnumValueDefinitions())
        .isNotEmpty()
        .allSatisfy(
            constant -> assertThat(words.word(field, constant.getName())).matches("\\p{IsHan}+"));
  }

  @ParameterizedTest
  @CsvSource({"document,citations", "document,citedBy", "task,parallels"})
  void aListThatIsLongerThanItsPageSaysSo(String template, String list) throws IOException {
    assertThat(shown(template, list, 23)).contains("以上为前 1 项，另有 22 项未列出。");
    assertThat(shown(template, list, 1)).doesNotContain("未列出");
  }

  private String shown(String template, String list, int total) throws IOException {
    Map<String, Object> answer =
        Map.of("title", "甲", list, Map.of("totalCount", total, "nodes", List.of(Map.of())));
    MockHttpOutputMessage page = new MockHttpOutputMessage();
    new HtmlPages()
        .write(
            new Page.Found(template, words.of(new Values(answer)), Map.of(), ""),
            MediaType.TEXT_HTML,
            page);
    return page.getBodyAsString(StandardCharsets.UTF_8);
  }

  @Test
  void aPublicAddressStandsBeforeEveryPath() {
    Addresses known = new Addresses(new AddressProperties("https://zhengmai.example.org/"));

    assertThat(known.document("a b")).isEqualTo("https://zhengmai.example.org/doc/a%20b");
  }

  private static Resource[] resources(String pattern) throws IOException {
    return new PathMatchingResourcePatternResolver().getResources(pattern);
  }
}
