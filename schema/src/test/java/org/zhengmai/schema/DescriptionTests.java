package org.zhengmai.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every element of the schema says in Chinese and in English what it is. */
class DescriptionTests {

  private static final Path FOLDER = Path.of("src/main/resources/graphql");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}.*\\.$");

  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(FOLDER, "*.graphqls")) {
      found.forEach(files::add);
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyElementIsDescribedInChineseAndEnglish(Path file) throws IOException {
    Document document = new Parser().parseDocument(Files.readString(file));

    List<String> lacking =
        document.getDefinitions().stream()
            .flatMap(definition -> lacking(file.getFileName().toString(), definition))
            .toList();

    assertThat(lacking).isEmpty();
  }

  @Test
  void anElementWithoutBothLanguagesIsFound() {
    Document document =
        new Parser()
            .parseDocument(
                "\"\"\"\n中文。\nEnglish.\n\"\"\"\ntype A { \"只有中文\" a: Int\n \"Only English.\" b: Int\n c: Int }");

    assertThat(document.getDefinitions().stream().flatMap(found -> lacking("x", found)))
        .containsExactly("x/A/a", "x/A/b", "x/A/c");
  }

  private static Stream<String> lacking(String path, Node<?> node) {
    String here = node instanceof NamedNode<?> named ? path + "/" + named.getName() : path;
    Stream<String> below = children(node).flatMap(child -> lacking(here, child));
    return isDescribed(node) ? below : Stream.concat(Stream.of(here), below);
  }

  private static boolean isDescribed(Node<?> node) {
    if (node instanceof ObjectTypeExtensionDefinition
        || !(node instanceof AbstractDescribedNode<?> described)) {
      return true;
    }
    if (described.getDescription() == null) {
      return false;
    }
    List<String> lines = described.getDescription().getContent().strip().lines().toList();
    return lines.size() == 2
        && CHINESE.matcher(lines.get(0)).find()
        && ENGLISH.matcher(lines.get(1)).find();
  }

  private static Stream<? extends Node<?>> children(Node<?> node) {
    if (node instanceof ObjectTypeDefinition type) {
      return type.getFieldDefinitions().stream();
    } else if (node instanceof InterfaceTypeDefinition type) {
      return type.getFieldDefinitions().stream();
    } else if (node instanceof FieldDefinition field) {
      return field.getInputValueDefinitions().stream();
    } else if (node instanceof EnumTypeDefinition type) {
      return type.getEnumValueDefinitions().stream();
    } else if (node instanceof InputObjectTypeDefinition type) {
      return type.getInputValueDefinitions().stream();
    } else if (node instanceof DirectiveDefinition directive) {
      return directive.getInputValueDefinitions().stream();
    }
    assertThat(node)
        .as("a kind of definition that this test does not look into yet")
        .isInstanceOfAny(
            ScalarTypeDefinition.class,
            UnionTypeDefinition.class,
            graphql.language.InputValueDefinition.class,
            graphql.language.EnumValueDefinition.class);
    return Stream.empty();
  }
}
