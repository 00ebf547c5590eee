package org.zhengmai.loader.graph;

import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.resolve.Level;

/**
 * What a citation tells of the document that it names.
 *
 * @param id the document's id
 * @param number its number; null where none was printed
 * @param title its title as printed; null where only the number was
 * @param type what its title tells; OTHER without one
 * @param level from its number, else its title; null where neither tells
 * @param regionId the division that issued it; null where it is not known
 * @param year in its number; null where none was printed
 * @param keys what papers of its title are found by
 */
public record CitedDocument(
    String id,
    @Nullable String number,
    @Nullable String title,
    DocumentType type,
    @Nullable Level level,
    @Nullable String regionId,
    @Nullable Integer year,
    TitleKeys keys) {

  /**
   * What another paper's key must be for it to be the one that is meant; null where a number says
   * which is meant, or where title, level or place is not known.
   */
  public @Nullable String joinKey() {
    return number == null ? keys.title() : null;
  }
}
