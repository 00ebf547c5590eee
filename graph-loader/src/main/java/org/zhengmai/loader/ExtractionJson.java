package org.zhengmai.loader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.block.PersonsLabel;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.document.Validity;
import org.zhengmai.loader.extract.CitationFinding;
import org.zhengmai.loader.extract.DeadlineFinding;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.extract.ObservationFinding;
import org.zhengmai.loader.extract.OrganisationFinding;
import org.zhengmai.loader.extract.ResponsibilityFinding;
import org.zhengmai.loader.extract.SectionFinding;
import org.zhengmai.loader.extract.TargetDue;
import org.zhengmai.loader.extract.TargetFinding;
import org.zhengmai.loader.extract.TargetValue;
import org.zhengmai.loader.extract.TaskFinding;
import org.zhengmai.loader.extract.TaskKind;
import org.zhengmai.loader.graph.CitedDocument;
import org.zhengmai.loader.graph.CitedDocuments;
import org.zhengmai.loader.graph.DocumentObservations;
import org.zhengmai.loader.graph.DocumentPlace;
import org.zhengmai.loader.graph.PersonalNames;
import org.zhengmai.loader.resolve.Level;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.Span;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found in a source as JSON: {@code {source, documents: [{number, title, issuer, level,
 * region, issuedOn, citations, tasks, …}]}}. Strings are as printed, without white space, but a
 * title that names a person has ××× for the name; every fact has {@code span: [start, end]} in
 * UTF-16 units of the decoded source and {@code page}, the number printed on the page that it
 * begins on, null where the source shows none.
 */
public final class ExtractionJson {

  private static final int BEGINNING = 10;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ExtractionJson() {}

  /** The JSON text of a source's findings; the same bytes for the same source. */
  public static String of(SourceText source) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("source", source.name());
    root.put("sha256", source.sha256());
    root.put("charset", source.charset());
    ArrayNode documents = root.putArray("documents");
    Extractor.extract(source).forEach(findings -> document(documents.addObject(), findings));
    return MAPPER.writeValueAsString(root) + "\n";
  }

  private static void document(ObjectNode node, DocumentFindings findings) {
    DocumentText document = findings.document();
    DocumentPlace place = DocumentPlace.of(findings);
    node.put(
        "number",
        document.number().flatMap(NumberMention::number).map(DocumentNumber::printed).orElse(null));
    node.put("title", title(document.title()));
    node.put("type", document.type().name());
    node.put("issuer", printed(document.issuer()));
    ArrayNode issuers = node.putArray("issuers");
    document.issuer().ifPresent(name -> issuers.add(name.printed()));
    document.joint().forEach(name -> issuers.add(name.printed()));
    node.put("level", name(place.level()));
    node.put("region", place.printed());
    node.put("issuedOn", document.date().map(Object::toString).orElse(null));
    span(node, document.whole());
    Validity.of(document).ifPresent(said -> validity(node.putObject("validity"), said));
    ArrayNode citations = node.putArray("citations");
    citations(citations, findings.citations(), null, place);
    findings.tasks().forEach(t -> citations(citations, t.citations(), t.label(), place));
    ArrayNode targets = node.putArray("targets");
    findings.targets().forEach(target -> target(targets.addObject(), target));
    ArrayNode tasks = node.putArray("tasks");
    Map<String, String> sections = titles(findings.sections());
    findings.tasks().forEach(task -> task(tasks.addObject(), task, sections));
    ArrayNode organisations = node.putArray("organisations");
    findings.organisations().forEach(o -> organisation(organisations.addObject(), o));
    ArrayNode observations = node.putArray("observations");
    DocumentObservations.of(findings, place).forEach(o -> observation(observations.addObject(), o));
  }

  private static void validity(ObjectNode node, Validity said) {
    node.put("from", said.from().map(Object::toString).orElse(null));
    node.put("until", said.until().map(Object::toString).orElse(null));
    node.put("quote", said.words().printed());
    span(node, said.words());
  }

  /** As in the graph: what a title says without the name of a person. */
  private static @Nullable String title(Optional<Passage> title) {
    return title.map(Passage::printed).map(PersonalNames::masked).orElse(null);
  }

  private static void citations(
      ArrayNode array, List<CitationFinding> citations, @Nullable String task, DocumentPlace at) {
    Set<String> written = new HashSet<>();
    for (CitationFinding citation : citations) {
      CitedDocument cited = CitedDocuments.of(citation, at.region());
      if (!written.add(citation.relation() + cited.id())) {
        continue;
      }
      ObjectNode node = array.addObject();
      node.put("number", citation.number().map(DocumentNumber::printed).orElse(null));
      node.put("title", title(citation.title()));
      node.put("relation", citation.relation().name());
      node.put("task", task);
      node.put("level", name(cited.level()));
      node.put("rule", citation.rule().name());
      span(node, citation.mention());
    }
  }

  /** The titles of sections by their paths. */
  private static Map<String, String> titles(List<SectionFinding> sections) {
    Map<String, String> titles = new HashMap<>();
    sections.forEach(section -> titles.putIfAbsent(section.path(), section.title()));
    return titles;
  }

  /** The first characters, but for a person who may be named there. */
  private static String beginning(Passage text) {
    String printed = text.printed();
    int most = Math.min(BEGINNING, printed.length());
    int end = Math.min(most, PersonsLabel.start(text.text()));
    // A character of two halves is not cut.
    boolean cut = end > 0 && Character.isHighSurrogate(printed.charAt(end - 1));
    return printed.substring(0, cut ? end - 1 : end);
  }

  private static void task(ObjectNode node, TaskFinding task, Map<String, String> sections) {
    node.put("label", task.label());
    node.put("section", task.section().map(sections::get).orElse(null));
    node.put("heading", printed(task.heading()));
    task.name().ifPresent(name -> node.put("taskName", name.printed()));
    node.put("startsWith", beginning(task.text()));
    ArrayNode units = node.putArray("responsibilities");
    task.responsibilities().forEach(unit -> responsibility(units.addObject(), unit));
    Optional<DeadlineFinding> deadline = task.deadline();
    if (deadline.isPresent()) {
      ObjectNode due = node.putObject("deadline");
      due.put("raw", deadline.get().raw().printed());
      due.put("by", deadline.get().by().toString());
      span(due, deadline.get().raw());
    } else {
      node.putNull("deadline");
    }
    ArrayNode targets = node.putArray("targets");
    task.targets().forEach(target -> target(targets.addObject(), target));
    if (task.kind() == TaskKind.SAFEGUARD) {
      node.put("safeguard", true);
    }
    node.put("rule", task.rule().name());
    span(node, task.whole());
  }

  private static void responsibility(ObjectNode node, ResponsibilityFinding unit) {
    node.put("name", unit.name().printed());
    node.put("role", unit.role().name());
    node.put("rank", unit.rank());
    node.put("rule", unit.rule().name());
    span(node, unit.name());
  }

  private static void target(ObjectNode node, TargetFinding target) {
    node.put("raw", target.raw().printed());
    value(node, target.value());
    node.put("unit", target.unit().orElse(null));
    node.put("comparator", target.comparator().sign());
    node.put("by", target.due().map(TargetDue::by).orElse(null));
    node.put("indicator", printed(target.indicator()));
    node.put("scope", target.scope().orElse(null));
    node.put("rule", target.rule().name());
    span(node, target.raw());
  }

  /** A number, [low, high], or the text of a ratio. */
  private static void value(ObjectNode node, TargetValue value) {
    if (value instanceof TargetValue.Single single) {
      node.put("value", single.number());
    } else if (value instanceof TargetValue.Range range) {
      node.putArray("value").add(range.low()).add(range.high());
    } else if (value instanceof TargetValue.Ratio ratio) {
      node.put("value", ratio.text());
    }
  }

  private static void organisation(ObjectNode node, OrganisationFinding organisation) {
    node.put("name", organisation.name());
    span(node, organisation.mention());
    ArrayNode members = node.putArray("members");
    for (OrganisationFinding.Member member : organisation.members()) {
      ObjectNode unit = members.addObject();
      unit.put("name", member.name().printed());
      unit.put("rule", member.rule().name());
      span(unit, member.name());
    }
    ArrayNode offices = node.putArray("offices");
    for (OrganisationFinding.Office office : organisation.offices()) {
      ObjectNode place = offices.addObject();
      place.put("office", office.office().printed());
      place.put("host", office.host().printed());
      place.put("rule", office.rule().name());
      span(place, office.sentence());
    }
  }

  private static void observation(ObjectNode node, ObservationFinding observation) {
    node.put("code", observation.code().name());
    node.put("message", observation.code().chinese());
    node.put("messageEn", observation.code().english());
    span(node, observation.passage());
  }

  private static void span(ObjectNode node, Passage passage) {
    Span span = passage.span();
    node.putArray("span").add(span.start()).add(span.end());
    OptionalInt page = passage.page();
    node.put("page", page.isPresent() ? page.getAsInt() : null);
  }

  private static @Nullable String printed(Optional<Passage> passage) {
    return passage.map(Passage::printed).orElse(null);
  }

  private static @Nullable String name(@Nullable Level level) {
    return level == null ? null : level.name();
  }
}
