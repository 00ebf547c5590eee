package org.zhengmai.loader.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.graph.AgencyRecord;
import org.zhengmai.loader.graph.CitationRecord;
import org.zhengmai.loader.graph.CitedDocument;
import org.zhengmai.loader.graph.DeadlineValue;
import org.zhengmai.loader.graph.DocumentRecord;
import org.zhengmai.loader.graph.Evidence;
import org.zhengmai.loader.graph.MembershipRecord;
import org.zhengmai.loader.graph.ObservationRecord;
import org.zhengmai.loader.graph.OfficeRecord;
import org.zhengmai.loader.graph.RegionRecord;
import org.zhengmai.loader.graph.ResponsibilityRecord;
import org.zhengmai.loader.graph.SectionRecord;
import org.zhengmai.loader.graph.TargetRecord;
import org.zhengmai.loader.graph.TaskRecord;
import org.zhengmai.loader.graph.WitnessRecord;

/** Records as parameters of the write queries. */
final class RecordParameters {

  private RecordParameters() {}

  /** A map that bears nulls, unlike {@link Map#of}. */
  static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
    Map<String, @Nullable Object> map = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }

  static Map<String, @Nullable Object> document(DocumentRecord document, String fingerprint) {
    List<Object> witnesses = new ArrayList<>();
    for (WitnessRecord witness : document.witnesses()) {
      witnesses.add(
          map(
              "sourceId", witness.sourceId(),
              "sha256", witness.sha256(),
              "start", witness.start(),
              "end", witness.end(),
              "position", witnesses.size() + 1));
    }
    return map(
        "id", document.id(),
        "number", document.number(),
        "title", document.title(),
        "type", document.type().name(),
        "issuedOn", document.issuedOn(),
        "level", name(document.level()),
        "fingerprint", fingerprint,
        "issuerId", document.issuerId(),
        "jointIssuerIds", document.jointIssuerIds(),
        "regionId", document.regionId(),
        "lines", LineParameters.of(document.lines()),
        "validity", ValidityParameters.of(document.validity()),
        "witnesses", witnesses);
  }

  static Map<String, @Nullable Object> region(RegionRecord region) {
    return map(
        "id", region.id(),
        "code", region.code(),
        "name", region.name(),
        "level", region.level().name(),
        "parentId", region.parentId());
  }

  static Map<String, @Nullable Object> agency(AgencyRecord agency) {
    Map<String, @Nullable Object> parameters = AgencyParameters.of(agency.ties());
    parameters.putAll(
        map(
            "id", agency.id(),
            "name", agency.name(),
            "shortForms", agency.shortForms(),
            "inFull", agency.inFull(),
            "kind", agency.kind().name(),
            "level", name(agency.level()),
            "function", agency.function(),
            "regionId", agency.regionId()));
    return parameters;
  }

  static Map<String, @Nullable Object> membership(String documentId, MembershipRecord membership) {
    Map<String, @Nullable Object> properties =
        map(
            "id", membership.id(),
            "documentId", documentId,
            "printedName", membership.printedName(),
            "resolvedBy", membership.resolvedBy(),
            "basis", "PRINTED");
    properties.putAll(evidence(membership.evidence()));
    return map(
        "agencyId",
        membership.agencyId(),
        "groupId",
        membership.groupId(),
        "properties",
        properties);
  }

  static Map<String, @Nullable Object> office(String documentId, OfficeRecord office) {
    Map<String, @Nullable Object> properties =
        map(
            "id", office.id(),
            "documentId", documentId,
            "office", office.office(),
            "hostName", office.printedName(),
            "resolvedBy", office.resolvedBy(),
            "basis", "PRINTED");
    properties.putAll(evidence(office.evidence()));
    return map(
        "agencyId", office.agencyId(), "groupId", office.groupId(), "properties", properties);
  }

  static Map<String, @Nullable Object> section(SectionRecord section) {
    Map<String, @Nullable Object> properties =
        map(
            "path", section.path(),
            "label", section.label(),
            "heading", section.heading(),
            "position", section.position());
    properties.putAll(evidence(section.evidence()));
    return map("id", section.id(), "parentId", section.parentId(), "properties", properties);
  }

  static Map<String, @Nullable Object> task(TaskRecord task, @Nullable String sectionHeading) {
    DeadlineValue deadline = task.deadline();
    Map<String, @Nullable Object> properties =
        map(
            "label", task.label(),
            "path", task.path(),
            "kind", task.kind().name(),
            "heading", task.heading(),
            "text", task.text(),
            "position", task.position(),
            "sectionHeading", sectionHeading);
    if (deadline != null) {
      properties.put("deadlineRaw", deadline.raw());
      properties.put("deadlineBy", deadline.by());
      properties.put("deadlineStart", deadline.evidence().start());
      properties.put("deadlineEnd", deadline.evidence().end());
      properties.put("deadlineRule", deadline.evidence().rule());
    }
    properties.putAll(evidence(task.evidence()));
    // The text is stored already; the whole of a row may hold anything, a person's name too.
    properties.remove("quote");
    return map("id", task.id(), "sectionId", task.sectionId(), "properties", properties);
  }

  static Map<String, @Nullable Object> responsibility(
      TaskRecord task, ResponsibilityRecord responsibility) {
    Map<String, @Nullable Object> properties =
        map(
            "id", responsibility.id(),
            "role", responsibility.role().name(),
            "rank", responsibility.rank(),
            "printedName", responsibility.printedName(),
            "resolvedBy", responsibility.resolvedBy(),
            "basis", "PRINTED");
    properties.putAll(evidence(responsibility.evidence()));
    return map(
        "agencyId", responsibility.agencyId(), "taskId", task.id(), "properties", properties);
  }

  static Map<String, @Nullable Object> citation(String fromId, CitationRecord citation) {
    CitedDocument cited = citation.cited();
    Map<String, @Nullable Object> properties =
        map(
            "id", citation.id(),
            "relation", citation.relation().name(),
            "basis", citation.basis().name(),
            "note", citation.note(),
            "citedNumber", cited.number(),
            "citedTitle", cited.title(),
            "citedType", cited.type().name(),
            "citedLevel", name(cited.level()),
            "citedRegionId", cited.regionId());
    properties.putAll(LineParameters.of(citation));
    properties.putAll(evidence(citation.evidence()));
    return map("fromId", fromId, "citedId", cited.id(), "properties", properties);
  }

  /** Figures go in as floating point: a store knows no decimals. */
  static Map<String, @Nullable Object> target(@Nullable String taskId, TargetRecord target) {
    Map<String, @Nullable Object> properties =
        map(
            "position", target.position(),
            "raw", target.raw(),
            "indicator", target.indicator(),
            "comparator", target.comparator().name(),
            "value", number(target.value()),
            "low", number(target.low()),
            "high", number(target.high()),
            "ratio", target.ratio(),
            "unit", target.unit(),
            "scope", target.scope());
    DeadlineValue due = target.due();
    if (due != null) {
      properties.put("dueRaw", due.raw());
      properties.put("dueBy", due.by());
      properties.put("dueStart", due.evidence().start());
      properties.put("dueEnd", due.evidence().end());
    }
    properties.putAll(evidence(target.evidence()));
    return map("id", target.id(), "taskId", taskId, "properties", properties);
  }

  private static @Nullable Double number(@Nullable BigDecimal value) {
    return value == null ? null : Double.valueOf(value.doubleValue());
  }

  static Map<String, @Nullable Object> observation(ObservationRecord observation) {
    Map<String, @Nullable Object> properties =
        map(
            "code", observation.code().name(),
            "messageZh", observation.code().chinese(),
            "messageEn", observation.code().english());
    properties.putAll(evidence(observation.evidence()));
    // Only the place: what stands there may be anything, a person's name too.
    properties.remove("quote");
    return map("id", observation.id(), "properties", properties);
  }

  static Map<String, @Nullable Object> evidence(Evidence evidence) {
    return map(
        "source", evidence.source(),
        "start", evidence.start(),
        "end", evidence.end(),
        "page", evidence.page(),
        "quote", evidence.quote(),
        "rule", evidence.rule(),
        "ruleVersion", evidence.ruleVersion());
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
