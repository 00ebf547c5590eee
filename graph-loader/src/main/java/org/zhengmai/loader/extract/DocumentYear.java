package org.zhengmai.loader.extract;

import java.util.OptionalInt;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.NumberMention;

/** The year that a document speaks from. */
final class DocumentYear {

  private DocumentYear() {}

  /** The year of issue: that of the signature, else of the number. */
  private static OptionalInt ofIssue(DocumentText document) {
    if (document.date().isPresent()) {
      return OptionalInt.of(document.date().get().getYear());
    }
    return document
        .number()
        .flatMap(NumberMention::number)
        .map(DocumentNumber::canonical)
        .map(DocumentYear::inNumber)
        .orElse(OptionalInt.empty());
  }

  /**
   * The year before which figures tell of the past, and in which a deadline without one falls; a
   * plan without date has it in its title.
   */
  static OptionalInt of(DocumentText document) {
    OptionalInt issued = ofIssue(document);
    OptionalInt named = document.title().map(Targets::onlyYear).orElse(OptionalInt.empty());
    if (issued.isPresent() && named.isPresent() && named.getAsInt() == issued.getAsInt() + 1) {
      // 2099年任务分解, signed in the December before.
      return named;
    }
    return issued.isPresent() ? issued : document.title().map(Targets::firstYear).orElse(issued);
  }

  private static OptionalInt inNumber(String canonical) {
    int open = canonical.indexOf('〔');
    return open < 0
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(canonical.substring(open + 1, open + 5)));
  }
}
