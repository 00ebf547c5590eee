package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** The cookbook is true of the bundled sample, and no field of the schema goes unasked. */
@ServerTest
class CookbookIT {

  /** Something that each program must print of the sample, by its language. */
  private static final Map<String, Pattern> PRINTED =
      Map.of(
          "sh",
          Pattern.compile("第五次全国经济普查.*HTTP/1\\.1 200.*第五次全国经济普查", Pattern.DOTALL),
          "python",
          Pattern.compile("朔政办发〔2023〕12号 +1 +努力打造市域医学高地"),
          "js",
          Pattern.compile("^[1-9][0-9]+ [1-9][0-9]+$", Pattern.MULTILINE));

  private final ApiClient api;
  private final CountingReader store;
  private final FieldRecorder fields;
  private final GraphQlSource source;

  @Autowired
  CookbookIT(ApiClient api, CountingReader store, FieldRecorder fields, GraphQlSource source) {
    this.api = api;
    this.store = store;
    this.fields = fields;
    this.source = source;
  }

  @BeforeAll
  static void load() throws IOException {
    InventedStore.loadTheSample();
  }

  static List<Recipe> recipes() throws IOException {
    return Recipe.all();
  }

  @Test
  void thereAreTwentyFiveQuestionsAtLeast() throws IOException {
    assertThat(recipes()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(recipes())
        .allMatch(recipe -> recipe.title().matches("\\d+\\. .*\\p{IsHan}.*[a-z].*"));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void theAnswerIsTheOneInTheBook(Recipe recipe) throws Exception {
    JsonNode data = api.data(recipe.query(), recipe.variables());

    assertThat(data).as(data.toPrettyString()).isEqualTo(recipe.answer());
  }

  static List<ProgramExample> programs() throws IOException {
    return ProgramExample.all();
  }

  /** With {@code curl}, Python and Node where they and the packages are, on the server itself. */
  @ParameterizedTest
  @MethodSource("programs")
  void theProgramsOfTheBookRun(ProgramExample program, @TempDir Path folder) throws Exception {
    assumeTrue(program.canRun(), "Skipped: not all that it needs is on this machine: " + program);

    String printed = program.run(folder, api.uri("").toString());

    assertThat(printed).containsPattern(PRINTED.get(program.language()));
  }

  @Test
  void theDeepestTakesNoMoreRoundTripsThanItIsDeepAndOne() throws Exception {
    Recipe deepest = recipes().stream().max(Comparator.comparingInt(Recipe::depth)).orElseThrow();
    store.take();

    api.data(deepest.query(), deepest.variables());

    List<String> trips = store.take();
    System.out.printf("%s: depth %d, round trips %s%n", deepest, deepest.depth(), trips);
    assertThat(deepest.depth()).isGreaterThanOrEqualTo(8);
    assertThat(trips).hasSizeLessThanOrEqualTo(deepest.depth() + 1);
  }

  @Test
  void everyFieldOfTheSchemaIsAsked() throws Exception {
    addWhatTheSampleLacks();
    fields.take();
    for (Recipe recipe : recipes()) {
      api.data(recipe.query(), recipe.variables());
    }
    for (String query : rest()) {
      api.data(query);
    }
    Set<String> unasked = declared();
    unasked.removeAll(fields.take());
    assertThat(unasked).isEmpty();
  }

  /** Copies that differ, and a parallel with another day and place. */
  private static void addWhatTheSampleLacks() {
    InventedStore.run(
        "MATCH (d:Document {number: '朔政发〔2023〕12号'})-[:WITNESSED_BY]->(s) MERGE"
            + " (v:Variant {id: 'variant/1'}) SET v += {documentId: d.id, kind: 'WORDING', position: 1,"
            + " chosen: '普查', tie: false} MERGE (d)-[:HAS_VARIANT]->(v) MERGE (v)-[:READS {rank: 1,"
            + " witness: 1, text: '普查', votes: 1, start: 0, end: 2}]->(s)");
    InventedStore.run(
        "MATCH (:Task {id: 'task/朔政办发〔2023〕12号/三/（三）/13'})-[r:PARALLELS]-() SET r.delta ="
            + " '{\"figures\": [], \"deadlines\": [{\"from\": \"2023-12-31\", \"to\": \"2024-12-31\","
            + " \"change\": \"LATER\"}], \"agencies\": [], \"places\": [{\"from\": \"朔州市\", \"to\":"
            + " \"满城区\"}], \"added\": [], \"dropped\": []}'");
  }

  /** Queries that ask what no question of the cookbook needs. */
  private static List<String> rest() throws IOException {
    String text =
        new ClassPathResource("graphql-rest/rest.graphql")
            .getContentAsString(StandardCharsets.UTF_8);
    return new Parser()
        .parseDocument(text).getDefinitionsOfType(OperationDefinition.class).stream()
            .map(AstPrinter::printAst)
            .toList();
  }

  private Set<String> declared() {
    Set<String> declared = new TreeSet<>();
    for (var type : source.schema().getAllTypesAsList()) {
      if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
        for (GraphQLFieldDefinition field : object.getFields()) {
          declared.add(object.getName() + "." + field.getName());
        }
      }
    }
    return declared;
  }
}
