package org.zhengmai.cypher.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsTests {

  private static final String TEXT =
      """
      MATCH (t:Thing) WITH t LIMIT 10
      /*: box, size */MATCH (b:Box {id: t.box})/*:*/
      RETURN t {.id /*: size */, .size/*:*/ /*: note */, .note
        /*:*/} /*: box */, b AS box/*:*/""";

  @Test
  void theFieldsOfAllPartsAreTold() {
    assertThat(Parts.names(TEXT)).containsExactly("box", "note", "size");
    assertThat(Parts.names("RETURN 1 /* one */")).isEmpty();
  }

  @Test
  void onlyThePartsThatAreAskedForStay() {
    assertThat(Parts.only(TEXT, Set.of()))
        .isEqualTo("MATCH (t:Thing) WITH t LIMIT 10\nRETURN t {.id}");
    assertThat(Parts.only(TEXT, List.of("size")))
        .isEqualTo(
            "MATCH (t:Thing) WITH t LIMIT 10\nMATCH (b:Box {id: t.box})\nRETURN t {.id , .size}");
    assertThat(Parts.only(TEXT, Parts.names(TEXT)))
        .isEqualTo(
            """
            MATCH (t:Thing) WITH t LIMIT 10
            MATCH (b:Box {id: t.box})
            RETURN t {.id , .size , .note} , b AS box""");
  }

  @Test
  void aPartStaysAsItIsWrittenWhateverCharactersItHas() {
    assertThat(Parts.only("RETURN '/*: a */$1 \\\\ \\' $x/*:*/", Set.of("a")))
        .isEqualTo("RETURN '$1 \\\\ \\' $x");
  }

  @Test
  void aPartThatDoesNotEndOrLiesWithinAnotherIsBroken() {
    assertThat(Parts.areBroken(TEXT)).isFalse();
    assertThat(Parts.areBroken("RETURN 1 /*: a */, 2")).isTrue();
    assertThat(Parts.areBroken("RETURN 1, 2 /*:*/")).isTrue();
    assertThat(Parts.areBroken("RETURN 1 /*: a */, 2 /*: b */, 3/*:*/ /*:*/")).isTrue();
  }
}
