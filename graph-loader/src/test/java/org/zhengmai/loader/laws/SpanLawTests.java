package org.zhengmai.loader.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengmai.loader.ExtractionJson;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.Span;
import org.zhengmai.loader.witness.Collation;
import org.zhengmai.loader.witness.Reading;
import org.zhengmai.loader.witness.Variant;
import org.zhengmai.loader.witness.Witness;
import org.zhengmai.loader.witness.Witnesses;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every fact stands where its span says, letter by letter. */
class SpanLawTests {

  private static final String TEXTS = "org.zhengmai.loader.laws.Texts#all";

  /** What a fact says that must stand at its place, letter by letter. */
  private static final List<String> WORDS = List.of("raw", "office", "host");

  private static Iterable<JsonNode> documents(SourceText source) {
    return JsonMapper.shared().readTree(ExtractionJson.of(source)).path("documents");
  }

  private static Span span(JsonNode node) {
    JsonNode span = node.path("span");
    assertThat(span.size()).as("%s", node).isEqualTo(2);
    return new Span(span.path(0).asInt(), span.path(1).asInt());
  }

  private static String quote(SourceText source, JsonNode fact) {
    return source.quote(span(fact));
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void namesOfUnitsAndDatesAreWhatIsPrintedThere(SourceText source) {
    for (JsonNode document : documents(source)) {
      for (JsonNode task : document.path("tasks")) {
        for (JsonNode unit : task.path("responsibilities")) {
          assertThat(quote(source, unit)).isEqualTo(unit.path("name").asString()).isNotEmpty();
        }
        JsonNode deadline = task.path("deadline");
        if (deadline.isObject()) {
          assertThat(quote(source, deadline)).isEqualTo(deadline.path("raw").asString());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void citationsBeginWithTheTitleThatTheyName(SourceText source) {
    for (JsonNode document : documents(source)) {
      for (JsonNode citation : document.path("citations")) {
        String quote = quote(source, citation);
        boolean shortForm = citation.path("rule").asString().equals("cited-short-form");
        assertThat(quote).startsWith("《");
        assertThat(shortForm || quote.startsWith("《" + citation.path("title").asString() + "》"))
            .as("%s in %s", citation.path("title"), quote)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void tasksHoldTheirHeadingAndTheirFirstWords(SourceText source) {
    for (JsonNode document : documents(source)) {
      for (JsonNode task : document.path("tasks")) {
        String heading = task.path("heading").asString("");
        assertThat(quote(source, task)).contains(heading, task.path("startsWith").asString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void documentsHoldTheirTitleAndAllThatIsFoundInThem(SourceText source) {
    for (JsonNode document : documents(source)) {
      assertThat(quote(source, document))
          // A person's name in a title is masked.
          .contains(document.path("title").asString("").split("×××"))
          .contains(document.path("issuer").asString(""));
      for (JsonNode found : document.findParents("span")) {
        assertThat(span(document).covers(span(found))).as("%s", found).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void documentsAndTasksStandInTheOrderOfTheTextAndDoNotOverlap(SourceText source) {
    int end = 0;
    for (JsonNode document : documents(source)) {
      assertThat(span(document).start()).isGreaterThanOrEqualTo(end);
      end = span(document).end();
      int taskEnd = 0;
      for (JsonNode task : document.path("tasks")) {
        assertThat(span(task).start()).as("%s", task.path("label")).isGreaterThanOrEqualTo(taskEnd);
        taskEnd = span(task).end();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void everyFactOfEveryKindHoldsWhatItsPlacePrints(SourceText source) {
    for (JsonNode document : documents(source)) {
      for (JsonNode fact : document.findParents("span")) {
        assertThat(span(fact).end()).isLessThanOrEqualTo(source.text().length());
        assertThat(quote(source, fact)).as("%s", fact).isNotEmpty();
        for (String word : WORDS) {
          assertThat(quote(source, fact)).contains(fact.path(word).asString(""));
        }
      }
      assertMembers(source, document);
      assertTargets(source, document.path("targets"));
      document.path("tasks").forEach(task -> assertTargets(source, task.path("targets")));
    }
  }

  private static void assertMembers(SourceText source, JsonNode document) {
    for (JsonNode organisation : document.path("organisations")) {
      for (JsonNode member : organisation.path("members")) {
        assertThat(printed(source, member)).isEqualTo(member.path("name").asString());
      }
    }
  }

  /** What is printed there, without the head and number of a page that turns in between. */
  private static String printed(SourceText source, JsonNode fact) {
    CleanText clean = CleanText.of(source);
    Span span = span(fact);
    return new Passage(clean, clean.cleanOffset(span.start()), clean.cleanOffset(span.end()))
        .printed();
  }

  private static void assertTargets(SourceText source, JsonNode targets) {
    for (JsonNode target : targets) {
      assertThat(quote(source, target)).isEqualTo(target.path("raw").asString());
    }
  }

  @ParameterizedTest
  @MethodSource("copies")
  void everyReadingOfAVariantStandsInItsCopy(List<Witness> copies) {
    for (Variant variant : Collation.of(Witnesses.ordered(copies)).variants()) {
      for (Reading reading : variant.readings()) {
        assertThat(reading.places()).isNotEmpty();
        Passage best = reading.places().get(0);
        SourceText source = best.clean().source();
        assertThat(best.printed()).as("%s", variant).isEqualTo(reading.text());
        assertThat(source.quote(best.span())).contains(reading.text());
      }
    }
  }

  /** Each text with a copy in which words differ, and the documents that the corpus holds twice. */
  static Stream<List<Witness>> copies() {
    List<List<Witness>> copies = new ArrayList<>();
    Map<String, List<Witness>> byNumber = new TreeMap<>();
    for (SourceText source : Texts.all().toList()) {
      List<DocumentFindings> found = Extractor.extract(source);
      SourceText altered = altered(source);
      copies.add(List.of(Witness.of(found.get(0)), Witness.of(Extractor.extract(altered).get(0))));
      for (DocumentFindings findings : found) {
        findings
            .document()
            .number()
            .flatMap(NumberMention::number)
            .map(DocumentNumber::canonical)
            .ifPresent(
                number ->
                    byNumber
                        .computeIfAbsent(number, n -> new ArrayList<>())
                        .add(Witness.of(findings)));
      }
    }
    byNumber.values().stream().filter(held -> held.size() > 1).forEach(copies::add);
    return copies.stream();
  }

  private static SourceText altered(SourceText source) {
    String text = source.text().replace("加强", "切实加强").replace("，并", "").replace("和", "与");
    return new SourceText("b.txt", "b.txt", "1".repeat(64), "UTF-8", text);
  }
}
