package org.zhengmai.loader.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.document.PrintedDate;
import org.zhengmai.loader.extract.DocumentFindings;

/** The ids of papers, from what was found in them. */
final class PaperIds {

  /** ——2023年3月29日在…人民代表大会…会议上 stands right below a report's title. */
  private static final int REPORT_HEAD = 60;

  private PaperIds() {}

  /** The id of a document: the same for all its copies. */
  static String of(DocumentFindings findings) {
    DocumentText document = findings.document();
    return DocumentKeys.id(
        number(document),
        DocumentPlace.of(findings).region(),
        title(document).orElse(document.whole().clean().source().sha256()),
        date(document));
  }

  /** Its id beside another paper with the same number, or with the same title and day. */
  static String apart(DocumentFindings findings) {
    DocumentText document = findings.document();
    Optional<String> title = document.number().isPresent() ? title(document) : Optional.empty();
    String words = title.orElse(document.body().text()).replaceAll("\\s", "");
    return DocumentKeys.apart(of(findings), date(document), words);
  }

  /** The day of issue; for a report, which has no signature, the day on which it was given. */
  private static @Nullable LocalDate date(DocumentText document) {
    boolean report = document.type() == DocumentType.REPORT && document.date().isEmpty();
    return report
        ? PrintedDate.findIn(document.body().until(document.body().start() + REPORT_HEAD)).stream()
            .map(PrintedDate::date)
            .findFirst()
            .orElse(null)
        : document.date().orElse(null);
  }

  /** The canonical number; null where it bears none that can be read. */
  static @Nullable String number(DocumentText document) {
    return document
        .number()
        .flatMap(NumberMention::number)
        .map(DocumentNumber::canonical)
        .orElse(null);
  }

  /** The title as printed, without persons' names. */
  static Optional<String> title(DocumentText document) {
    return document.title().map(title -> PersonalNames.masked(title.printed()));
  }
}
