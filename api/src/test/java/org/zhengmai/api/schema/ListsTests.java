package org.zhengmai.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zhengmai.cypher.Lists;
import org.zhengmai.cypher.list.Listing;
import org.zhengmai.cypher.list.Parts;

/**
 * The schema offers of each list exactly what its file has: no condition, order or facet is
 * missing; and what queries read for some fields only is for fields of the schema.
 */
class ListsTests {

  /** Ending of those made from the text asked for, not asked for themselves. */
  private static final String MADE = "Phrase";

  private static final TypeDefinitionRegistry SCHEMA = schema();

  @ParameterizedTest
  @CsvSource({
    "documents, Document",
    "tasks, Task",
    "responsibilities, Responsibility",
    "agencies, Agency",
    "targets, Target",
    "observations, Observation",
    "citations, Citation",
    "variants, Variant",
    "sources, Source",
    "search, Search"
  })
  void filterOrdersAndFacetsAreThoseOfTheList(String list, String type) {
    Listing listing = Lists.named(list);
    Set<String> fields = new TreeSet<>(List.of("and", "or", "not"));
    listing.fields().forEach(fields::addAll);
    fields.removeIf(field -> field.endsWith(MADE));

    assertThat(inputFields(type + "Filter")).isEqualTo(fields);
    if (!list.equals("search")) { // the likest first, always
      assertThat(constants(type + "Order")).isEqualTo(new TreeSet<>(listing.orderNames()));
    }
    assertThat(constants(type + "Facet")).isEqualTo(new TreeSet<>(listing.facetNames()));
  }

  /** What questions about a line ask for by what they are, see the tests of their keys. */
  private static final Set<String> OF_QUESTIONS = Set.of("downward", "onDay");

  /** A part under a name that no field has would never be read. */
  @Test
  void partsOfQueriesAreForFieldsThatAreThere() throws IOException {
    Set<String> fields = new TreeSet<>();
    Stream.concat(
            SCHEMA.types().values().stream(),
            SCHEMA.objectTypeExtensions().values().stream().flatMap(List::stream))
        .filter(ObjectTypeDefinition.class::isInstance)
        .flatMap(type -> ((ObjectTypeDefinition) type).getFieldDefinitions().stream())
        .forEach(field -> fields.add(field.getName()));
    Set<String> parts = new TreeSet<>();
    for (Resource query :
        new PathMatchingResourcePatternResolver().getResources("classpath*:/cypher/*/*.cypher")) {
      parts.addAll(Parts.names(query.getContentAsString(StandardCharsets.UTF_8)));
    }
    assertThat(parts).hasSizeGreaterThan(10).containsAll(OF_QUESTIONS);
    parts.removeAll(OF_QUESTIONS);
    assertThat(fields).containsAll(parts);
  }

  private static Set<String> inputFields(String type) {
    Set<String> names = new TreeSet<>();
    Objects.requireNonNull(SCHEMA.getTypeOrNull(type, InputObjectTypeDefinition.class))
        .getInputValueDefinitions()
        .stream()
        .map(InputValueDefinition::getName)
        .forEach(names::add);
    return names;
  }

  private static Set<String> constants(String type) {
    Set<String> names = new TreeSet<>();
    Objects.requireNonNull(SCHEMA.getTypeOrNull(type, EnumTypeDefinition.class))
        .getEnumValueDefinitions()
        .stream()
        .map(EnumValueDefinition::getName)
        .forEach(names::add);
    return names;
  }

  private static TypeDefinitionRegistry schema() {
    TypeDefinitionRegistry all = new TypeDefinitionRegistry();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
        all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
