package org.zhengmai.loader.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/**
 * One document of a source, with what was read at its head and foot.
 *
 * @param whole all of it, letterhead and last line included
 * @param title its own title; empty where nothing like one was printed
 * @param issuer the issuer as printed in the title, else in the signature
 * @param joint those who issue it together with that one, in printed order
 * @param number its number, where it bears one
 * @param issuedOn the day under the signature (成文日期), where it has one
 * @param body the text after title, number and addressees
 * @param type what kind of paper it is
 * @param brackets the pairs of brackets in the source's clean text
 */
public record DocumentText(
    Passage whole,
    Optional<Passage> title,
    Optional<Passage> issuer,
    List<Passage> joint,
    Optional<NumberMention> number,
    Optional<PrintedDate> issuedOn,
    Passage body,
    DocumentType type,
    Brackets brackets) {

  /** Keeps its own list. */
  public DocumentText {
    joint = List.copyOf(joint);
  }

  /** The same document with a part of its body only. */
  public DocumentText withBody(Passage part) {
    return new DocumentText(whole, title, issuer, joint, number, issuedOn, part, type, brackets);
  }

  /** The day of issue alone. */
  public Optional<LocalDate> date() {
    return issuedOn.map(PrintedDate::date);
  }
}
