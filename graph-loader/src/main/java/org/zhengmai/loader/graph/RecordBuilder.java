package org.zhengmai.loader.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.document.PrintedDate;
import org.zhengmai.loader.document.Validity;
import org.zhengmai.loader.extract.DeadlineFinding;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.ObservationCode;
import org.zhengmai.loader.extract.ObservationFinding;
import org.zhengmai.loader.extract.ResponsibilityFinding;
import org.zhengmai.loader.extract.Rule;
import org.zhengmai.loader.extract.SectionFinding;
import org.zhengmai.loader.extract.TaskFinding;
import org.zhengmai.loader.relation.TitleWords;
import org.zhengmai.loader.resolve.Region;
import org.zhengmai.loader.resolve.SharedEnding;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Span;
import org.zhengmai.loader.witness.Collation;
import org.zhengmai.loader.witness.Variant;
import org.zhengmai.loader.witness.Witness;
import org.zhengmai.loader.witness.Witnesses;

/** Makes the record of a document from its copies. A pure function of them. */
public final class RecordBuilder {

  private static final Rule HEADING = new Rule("section-heading", 1);
  private static final Rule SAME_WORK = new Rule("same-work", 1);
  private static final Rule VALIDITY = new Rule("validity", 1);
  private static final Rule OBSERVED = new Rule("observation", 1);

  private final DocumentFindings findings;
  private final DocumentPlace place;
  private final AgencyBook book;
  private final String id;
  private final TargetRecords targets;
  private final CitationRecords citations;

  private RecordBuilder(String id, DocumentFindings findings) {
    this.findings = findings;
    this.place = DocumentPlace.of(findings);
    this.book = new AgencyBook(place.region());
    this.id = id;
    this.targets = new TargetRecords(DocumentKeys.key(id));
    this.citations =
        new CitationRecords(id, place.region(), new LineClaims(findings.document(), place.level()));
  }

  /** The id of the document that was found: the same for all its copies. */
  public static String idOf(DocumentFindings findings) {
    return PaperIds.of(findings);
  }

  /**
   * The id of the document that was found, beside another paper with the same number, or with the
   * same title and day.
   */
  public static String apartIdOf(DocumentFindings findings) {
    return PaperIds.apart(findings);
  }

  /** The record of a document of which these copies are held; at least one. */
  public static DocumentRecord build(List<Witness> copies) {
    return build(idOf(Witnesses.ordered(copies).get(0).findings()), copies);
  }

  /**
   * The record of a document of which these copies are held.
   *
   * @param id the document's id
   * @param copies at least one; those that bear what gives the id come before those that are known
   *     to be copies by their text
   */
  public static DocumentRecord build(String id, List<Witness> copies) {
    return built(id, copies).record();
  }

  /**
   * A document's record and what it was made of.
   *
   * @param record the record
   * @param findings what all copies together say; the tasks in the order of the record's
   */
  public record Built(DocumentRecord record, DocumentFindings findings) {}

  /**
   * The record of a document of which these copies are held, with what was found in them together.
   *
   * @param id the document's id
   * @param copies as for {@link #build(String, List)}
   */
  public static Built built(String id, List<Witness> copies) {
    Comparator<Witness> own = Comparator.comparing(copy -> !bears(id, copy));
    List<Witness> ordered = Witnesses.ordered(copies).stream().sorted(own).toList();
    Collation collation = Collation.of(ordered);
    DocumentFindings findings = collation.findings();
    RecordBuilder builder = new RecordBuilder(id, findings);
    return new Built(
        builder.record(ordered.stream().map(RecordBuilder::witness).toList(), collation.variants()),
        findings);
  }

  private static boolean bears(String id, Witness copy) {
    return id.equals(idOf(copy.findings())) || id.equals(apartIdOf(copy.findings()));
  }

  private static WitnessRecord witness(Witness copy) {
    Span span = copy.findings().document().whole().span();
    return new WitnessRecord(
        SourceRecord.idOf(copy.source()), copy.source().sha256(), span.start(), span.end());
  }

  private DocumentRecord record(List<WitnessRecord> witnesses, List<Variant> variants) {
    DocumentText document = findings.document();
    List<TargetRecord> outside = targets.outside(findings.targets());
    List<SectionRecord> sections = findings.sections().stream().map(this::section).toList();
    Map<String, Integer> paths = new HashMap<>();
    List<TaskRecord> tasks =
        findings.tasks().stream()
            .map(task -> task(task, paths.merge(task.path(), 1, Integer::sum)))
            .toList();
    OrganisationRecords organisations =
        OrganisationRecords.of(DocumentKeys.key(id), findings.organisations(), book);
    String issuer = document.issuer().map(i -> book.enter(i.printed()).id()).orElse(null);
    List<String> joint =
        document.joint().stream()
            .map(name -> book.enter(name.printed()).id())
            .filter(agency -> !agency.equals(issuer))
            .distinct()
            .toList();
    String region = book.enter(place.region());
    return new DocumentRecord(
        id,
        PaperIds.number(document),
        PaperIds.title(document).orElse(null),
        document.type(),
        document.date().orElse(null),
        place.level(),
        issuer,
        joint,
        region,
        book.regions(),
        book.agencies(),
        sections,
        tasks,
        citations.ofDocument(findings.citations()),
        outside,
        witnesses,
        new VariantRecords(id, document.type()).of(variants),
        organisations.memberships(),
        organisations.offices(),
        lines(),
        validity(),
        observations().stream().map(this::observation).toList());
  }

  /** What was seen, and that another paper keeps the id that this one would have. */
  private List<ObservationFinding> observations() {
    List<ObservationFinding> seen = DocumentObservations.of(findings, place);
    DocumentText document = findings.document();
    if (!id.equals(apartIdOf(findings))) {
      return seen;
    }
    // Not the title, which may name a person.
    Passage head =
        document
            .number()
            .map(NumberMention::passage)
            .or(() -> document.issuedOn().map(PrintedDate::passage))
            .orElse(document.whole().sub(0, 1));
    List<ObservationFinding> all = new ArrayList<>(seen);
    all.add(new ObservationFinding(ObservationCode.SHARED_NUMBER, head));
    all.sort(Comparator.comparing(observation -> observation.passage().span()));
    return all;
  }

  private String childId(String kind, String path) {
    return kind + "/" + DocumentKeys.key(id) + "/" + path;
  }

  private SectionRecord section(SectionFinding section) {
    return new SectionRecord(
        childId("section", section.path()),
        section.parent().map(parent -> childId("section", parent)).orElse(null),
        section.path(),
        section.label(),
        section.title(),
        section.position(),
        Evidences.of(section.heading(), HEADING));
  }

  /**
   * A path that a document has used before (two annexes, a row number printed twice) gets a count.
   */
  private TaskRecord task(TaskFinding task, int use) {
    String path = use == 1 ? task.path() : task.path() + "#" + use;
    String taskId = childId("task", path);
    return new TaskRecord(
        taskId,
        task.label(),
        path,
        task.kind(),
        task.section().map(section -> childId("section", section)).orElse(null),
        task.heading().or(task::name).map(Passage::printed).orElse(null),
        task.text().printed(),
        task.position(),
        task.deadline().map(RecordBuilder::deadline).orElse(null),
        responsibilities(taskId, task.responsibilities()),
        citations.ofTask(taskId, task.citations()),
        targets.below(path, task.targets()),
        Evidences.of(task.whole(), task.rule()));
  }

  private static DeadlineValue deadline(DeadlineFinding deadline) {
    return new DeadlineValue(
        deadline.raw().printed(),
        deadline.lastDay(),
        Evidences.of(deadline.raw(), deadline.rule()));
  }

  private List<ResponsibilityRecord> responsibilities(
      String taskId, List<ResponsibilityFinding> units) {
    List<String> names =
        SharedEnding.spelledOut(units.stream().map(unit -> unit.name().printed()).toList());
    List<ResponsibilityRecord> records = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      records.add(responsibility(taskId, units.get(i), book.enter(names.get(i))));
    }
    return records;
  }

  private static ResponsibilityRecord responsibility(
      String taskId, ResponsibilityFinding unit, AgencyBook.Meant meant) {
    String printed = unit.name().printed();
    return new ResponsibilityRecord(
        "responsibility/" + taskId + "/" + unit.rank(),
        meant.id(),
        unit.role(),
        unit.rank(),
        printed,
        meant.rule(),
        Evidences.of(unit.name(), unit.rule()));
  }

  /** What joins the document with others; its title is evidence where it issues something. */
  private LineFacts lines() {
    DocumentText document = findings.document();
    String title = PaperIds.title(document).orElse(null);
    Region region = place.region();
    TitleKeys keys = TitleKeys.of(title, place.level(), region == null ? null : region.code());
    return new LineFacts(
        keys,
        LineClaims.year(document),
        title != null && TitleWords.isIssuedAnew(title),
        keys.annex() == null
            ? null
            : document.title().map(t -> Evidences.of(t, SAME_WORK)).orElse(null));
  }

  private @Nullable ValidityRecord validity() {
    return Validity.of(findings.document())
        .map(
            said ->
                new ValidityRecord(
                    said.from().orElse(null),
                    said.until().orElse(null),
                    Evidences.of(said.words(), VALIDITY)))
        .orElse(null);
  }

  private ObservationRecord observation(ObservationFinding observation) {
    Span span = observation.passage().span();
    return new ObservationRecord(
        childId("observation", observation.code() + "/" + span.start()),
        observation.code(),
        Evidences.of(observation.passage(), OBSERVED));
  }
}
