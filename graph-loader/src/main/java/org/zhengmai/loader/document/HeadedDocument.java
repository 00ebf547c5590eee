package org.zhengmai.loader.document;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/** Reads a document that has a head: its title, number, issuer and day. */
final class HeadedDocument {

  private static final Pattern GENERIC =
      Pattern.compile("(自治区|自治州|省|市|区|县|州|旗|盟)(人民政府|政府|行政公署|行署|委)(办公厅|办公室)?");

  private HeadedDocument() {}

  /** The document that the head and the text below it make. */
  static DocumentText read(Passage whole, DocumentHead head, Brackets brackets) {
    Passage body = whole.after(head.bodyStart());
    Optional<Passage> titled = head.title().issuer();
    Optional<Signature> signature =
        Signature.findIn(body, titled, Optional.of(head.title().passage()));
    Metadata metadata = Metadata.above(whole, head.bodyStart());
    return new DocumentText(
        whole,
        Optional.of(head.title().words()),
        issuer(issuer(titled, signature.map(Signature::issuer)), metadata.issuer()),
        joint(head.title(), signature),
        head.number().or(metadata::number),
        signature
            .map(Signature::date)
            .or(() -> Signature.headDate(body))
            .or(() -> Signature.ordersDate(whole))
            .or(() -> Signature.loneDate(body))
            .or(metadata::issued),
        body,
        DocumentType.ofTitle(head.title().passage().text()),
        brackets);
  }

  /** Those behind the first in the title; where it names one or none, those of the signature. */
  private static List<Passage> joint(TitleMention title, Optional<Signature> signature) {
    if (!title.joint().isEmpty() || signature.isEmpty()) {
      return title.joint();
    }
    String signer = signature.get().issuer().text();
    boolean same = title.issuer().map(named -> signer.endsWith(named.text())).orElse(true);
    return same ? signature.get().joint() : List.of();
  }

  /** 县人民政府 in the title is told more fully by the signature or the page: 甲县人民政府. */
  private static Optional<Passage> issuer(Optional<Passage> titled, Optional<Passage> other) {
    boolean fuller =
        titled.isPresent()
            && other.isPresent()
            && GENERIC.matches(titled.get().text())
            && inShort(other.get()).endsWith(inShort(titled.get()));
    return fuller ? other : titled.or(() -> other);
  }

  /** 区政府 is what 甲区人民政府 is called. */
  private static String inShort(Passage issuer) {
    return issuer.text().replace("人民政府", "政府");
  }
}
