package org.zhengmai.api.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * JSON-LD in the terms of schema.org's Legislation, with those of the European Legislation
 * Identifier (ELI) where schema.org has none: {@code eli:implements}, {@code eli:cites}, {@code
 * eli:related_to}. A task is a part of its document ({@code eli:LegalResourceSubdivision}), an
 * agency a {@code GovernmentOrganization}. The legal force is that of the day of the answer, left
 * out where it cannot be told.
 */
@Component
final class LinkedData {

  private static final List<Object> CONTEXT =
      List.of("https://schema.org", Map.of("eli", "http://data.europa.eu/eli/ontology#"));

  private final Addresses addresses;
  private final Dressing words;

  LinkedData(Addresses addresses, Dressing words) {
    this.addresses = addresses;
    this.words = words;
  }

  Map<String, Object> document(
      Values document, List<Values> citations, List<Values> parts, String address) {
    Map<String, Object> data = begin(List.of("Legislation", "eli:LegalResource"), address);
    put(data, "name", document.text("title"));
    put(data, "legislationIdentifier", document.text("number"));
    put(data, "legislationType", word("type", document));
    put(data, "legislationDate", document.text("issuedOn"));
    force(data, document);
    put(data, "legislationPassedBy", agency(document.object("issuer")));
    put(data, "legislationJurisdiction", region(document.object("region")));
    data.put("inLanguage", "zh-CN");
    relations(data, citations);
    put(data, "hasPart", parts.stream().map(this::part).toList());
    return data;
  }

  Map<String, Object> task(Values task, String address, String document) {
    Map<String, Object> data =
        begin(List.of("Legislation", "eli:LegalResourceSubdivision"), address);
    put(data, "name", task.text("heading"));
    put(data, "legislationIdentifier", task.text("label"));
    put(data, "text", task.text("text"));
    Values deadline = task.object("deadline");
    put(
        data,
        "temporalCoverage",
        deadline == null || deadline.text("by") == null ? null : "../" + deadline.text("by"));
    put(
        data,
        "legislationResponsible",
        task.list("responsibilities").stream().map(duty -> agency(duty.object("agency"))).toList());
    data.put("inLanguage", "zh-CN");
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@type", "Legislation");
    whole.put("@id", document);
    data.put("isPartOf", whole);
    relations(data, task.list("citations"));
    return data;
  }

  Map<String, Object> agency(Values agency, String address) {
    Map<String, Object> data = begin(List.of("GovernmentOrganization"), address);
    data.put("name", agency.string("name"));
    put(data, "alternateName", agency.map().get("aliases"));
    put(data, "areaServed", region(agency.object("region")));
    put(data, "parentOrganization", agency(agency.object("government")));
    return data;
  }

  private static void force(Map<String, Object> data, Values document) {
    Object inForce = document.map().get("inForce");
    if (inForce instanceof Boolean valid) {
      data.put("legislationLegalForce", valid ? "InForce" : "NotInForce");
    }
    Values validity = document.object("validity");
    if (validity != null) {
      put(data, "eli:first_date_entry_in_force", validity.text("from"));
      put(data, "eli:date_no_longer_in_force", dayAfter(validity.text("until")));
    }
  }

  private static @Nullable String dayAfter(@Nullable String last) {
    return last == null ? null : LocalDate.parse(last).plusDays(1).toString();
  }

  /** What it cites, each under the term for the way in which it does. */
  private void relations(Map<String, Object> data, List<Values> citations) {
    Map<String, List<Object>> byTerm = new LinkedHashMap<>();
    for (Values citation : citations) {
      Values cited = citation.object("document");
      if (cited != null) {
        byTerm
            .computeIfAbsent(term(citation.string("relation")), term -> new ArrayList<>())
            .add(cited(cited));
      }
    }
    byTerm.forEach((term, documents) -> data.put(term, documents.stream().distinct().toList()));
  }

  private static String term(String relation) {
    return switch (relation) {
      case "BASIS" -> "isBasedOn";
      case "IMPLEMENTS" -> "eli:implements";
      case "REPEALS" -> "legislationRepeals";
      case "REPLIES_TO" -> "eli:related_to";
      default -> "eli:cites";
    };
  }

  private Map<String, Object> cited(Values document) {
    return legislation(document, document.text("title"), document.text("number"));
  }

  private Map<String, Object> part(Values task) {
    return legislation(task, task.text("heading"), task.text("path"));
  }

  private Map<String, Object> legislation(
      Values values, @Nullable String name, @Nullable String identifier) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", "Legislation");
    put(data, "@id", addresses.of(values));
    put(data, "name", name);
    put(data, "legislationIdentifier", identifier);
    return data;
  }

  private @Nullable Map<String, Object> agency(@Nullable Values agency) {
    if (agency == null) {
      return null;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", "GovernmentOrganization");
    put(data, "@id", addresses.of(agency));
    data.put("name", agency.string("name"));
    return data;
  }

  private static @Nullable Map<String, Object> region(@Nullable Values region) {
    if (region == null) {
      return null;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", "AdministrativeArea");
    data.put("name", region.string("name"));
    data.put("identifier", region.string("code"));
    return data;
  }

  private @Nullable String word(String field, Values values) {
    String constant = values.text(field);
    return constant == null ? null : words.word(field, constant);
  }

  private static Map<String, Object> begin(List<String> types, String address) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", CONTEXT);
    data.put("@type", types.size() == 1 ? types.get(0) : types);
    data.put("@id", address);
    data.put("url", address);
    return data;
  }

  private static void put(Map<String, Object> data, String name, @Nullable Object value) {
    boolean empty = value instanceof List<?> list && list.isEmpty();
    if (value != null && !empty) {
      data.put(name, value);
    }
  }
}
