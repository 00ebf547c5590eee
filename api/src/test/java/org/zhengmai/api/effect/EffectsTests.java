package org.zhengmai.api.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.api.document.DocumentRelation;
import org.zhengmai.api.evidence.Basis;

/** Whether a document is in force after the end that it gave itself, when others changed it. */
class EffectsTests {

  private static final LocalDate END = LocalDate.parse("2099-12-31");

  @ParameterizedTest
  @CsvSource({
    "AMENDS, 2099-06-01, 2099-06-01, ",
    "AMENDS, 2099-01-01, 2100-12-31, ",
    "AMENDS, , , ",
    "AMENDS, 2100-03-01, 2100-03-01, false",
    "REPLIES_TO, 2100-03-01, 2100-03-01, false"
  })
  void anAmendmentMayHaveMadeItLastLonger(
      DocumentRelation relation,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable Boolean inForce) {
    assertThat(
            effects(effect(relation, "document/示政发〔2098〕1号", from, until)).inForce(END.plusDays(1)))
        .isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({"2099-12-31, true", "2100-01-01, false"})
  void whatItChangesItselfDoesNotProlongIt(LocalDate day, boolean inForce) {
    Effects effects =
        effects(
            effect(
                DocumentRelation.AMENDS,
                "document/示政发〔2097〕4号",
                LocalDate.parse("2099-06-01"),
                LocalDate.parse("2099-06-01")));
    assertThat(effects.inForce(day)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({"2099-06-30, true", "2099-07-01, false", "2100-01-01, false"})
  void aRepealEndsItWhetherItWasAmendedOrNot(LocalDate day, boolean inForce) {
    LocalDate amended = LocalDate.parse("2099-06-01");
    LocalDate repealed = LocalDate.parse("2099-07-01");
    assertThat(
            effects(
                    effect(DocumentRelation.AMENDS, "document/示政发〔2098〕1号", amended, amended),
                    effect(DocumentRelation.REPEALS, "document/示政发〔2098〕1号", repealed, repealed))
                .inForce(day))
        .isEqualTo(inForce);
  }

  private static Effects effects(Effect... all) {
    return new Effects(
        "document/示政发〔2098〕1号",
        LocalDate.parse("2098-01-01"),
        2098,
        new Validity(LocalDate.parse("2098-01-01"), END, null),
        List.of(all));
  }

  private static Effect effect(
      DocumentRelation relation,
      String affected,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    return new Effect(
        relation, "document/示政发〔2099〕8号", affected, from, until, Basis.PRINTED, null, null);
  }
}
