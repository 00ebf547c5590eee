package org.zhengmai.api.cite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.document.DocumentType;
import org.zhengmai.api.task.Task;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reference as an item of CSL-JSON (the input schema of the Citation Style Language, 1.0.2),
 * which Zotero, Pandoc and citeproc read. Types: {@code legislation} for laws and rules themselves,
 * {@code report} for reports, {@code document} for the rest (a notice that hands out a rule too),
 * {@code chapter} for a task as a part of its document. What is not known is left out.
 */
final class CslItem {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String NOTICE = "通知";

  private CslItem() {}

  static String of(Document document) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", document.id());
    item.put("type", type(document));
    put(item, "title", GbReference.title(document));
    common(item, document);
    return JSON.writeValueAsString(item);
  }

  static String of(Task task, Document document) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", task.id());
    item.put("type", "chapter");
    put(item, "title", GbReference.title(task));
    put(item, "container-title", GbReference.title(document));
    common(item, document);
    Integer page = task.evidence() == null ? null : task.evidence().page();
    put(item, "page", page == null ? null : page.toString());
    return JSON.writeValueAsString(item);
  }

  private static void common(Map<String, Object> item, Document document) {
    if (document.issuer() != null) {
      item.put("author", List.of(Map.of("literal", document.issuer().name())));
    }
    put(item, "number", document.number());
    LocalDate day = document.issuedOn();
    if (day != null) {
      List<Integer> parts = List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      item.put("issued", Map.of("date-parts", List.of(parts)));
    }
    item.put("language", "zh-CN");
  }

  private static String type(Document document) {
    DocumentType type = document.type();
    return type == DocumentType.LAW && !isNotice(document.title())
        ? "legislation"
        : type == DocumentType.REPORT ? "report" : "document";
  }

  private static boolean isNotice(@Nullable String title) {
    return title != null && title.endsWith(NOTICE);
  }

  private static void put(Map<String, Object> item, String name, @Nullable String value) {
    if (value != null) {
      item.put(name, value);
    }
  }
}
