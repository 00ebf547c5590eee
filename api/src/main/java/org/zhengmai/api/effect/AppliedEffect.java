package org.zhengmai.api.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.DocumentRelation;
import org.zhengmai.api.evidence.Basis;
import org.zhengmai.api.evidence.Evidence;

/**
 * An effect as it stood on a day.
 *
 * @param relation what the one document does to the other
 * @param byId id of the document that does it
 * @param affectedId id of the document that it is done to
 * @param effectiveOn the day on which it takes effect; null unless it is exactly known
 * @param applied whether it had certainly taken effect by the day asked about
 * @param basis what it rests on
 * @param note note of an addition by hand; null for printed words
 * @param evidence the words that say so; null for an addition by hand
 */
public record AppliedEffect(
    DocumentRelation relation,
    String byId,
    String affectedId,
    @Nullable LocalDate effectiveOn,
    boolean applied,
    Basis basis,
    @Nullable String note,
    @Nullable Evidence evidence) {

  static AppliedEffect of(Effect effect, LocalDate day) {
    return new AppliedEffect(
        effect.relation(),
        effect.byId(),
        effect.affectedId(),
        effect.effectiveOn(),
        effect.isAppliedBy(day),
        effect.basis(),
        effect.note(),
        effect.evidence());
  }
}
