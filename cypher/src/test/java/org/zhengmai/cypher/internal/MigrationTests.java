package org.zhengmai.cypher.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationTests {

  @Test
  void nameAndDescriptionComeFromTheFileName() {
    Migration migration = migration("V0012__Create_full_text_indexes", "RETURN 1;");
    assertThat(migration.version()).isEqualTo(12);
    assertThat(migration.description()).isEqualTo("Create full text indexes");
    assertThat(migration.name()).isEqualTo("V0012__Create_full_text_indexes");
  }

  @Test
  void statementsEndWithASemicolonAtTheEndOfALine() {
    Migration migration =
        migration(
            "V0001__Several",
            """
            // Why; a comment may say anything;
            CREATE (:A {text: 'a;b'});
            CREATE (:B
              {text: 'c'})  ;

              // another;
            CREATE (:C)
            """);
    assertThat(migration.statements())
        .containsExactly("CREATE (:A {text: 'a;b'})", "CREATE (:B\n  {text: 'c'})", "CREATE (:C)");
  }

  @Test
  void anyChangeOfTheTextChangesTheChecksum() {
    String checksum = migration("V0001__A", "RETURN 1;").checksum();
    assertThat(checksum).matches("[0-9a-f]{64}");
    assertThat(migration("V0001__A", "RETURN 1;").checksum()).isEqualTo(checksum);
    assertThat(migration("V0001__A", "RETURN 2;").checksum()).isNotEqualTo(checksum);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"V1__Short", "V0001_One_line", "0001__No_letter", "V0001__", "V0001__a-b"})
  void anOddFileNameIsRefusedWithItsPlace(String name) {
    assertThatThrownBy(() -> migration(name, "RETURN 1;"))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("place of " + name);
  }

  @Test
  void aFileWithoutAStatementIsRefused() {
    assertThatThrownBy(() -> migration("V0001__Nothing", "// nothing\n"))
        .hasMessageContaining("place of V0001__Nothing");
  }

  @Test
  void versionsMustFollowOneAnother() {
    Migration first = migration("V0001__A", "RETURN 1;");
    Migration second = migration("V0002__B", "RETURN 1;");
    Migration third = migration("V0003__C", "RETURN 1;");
    assertThat(MigrationFiles.inOrder(List.of(first, second, third))).hasSize(3);
    assertThatThrownBy(() -> MigrationFiles.inOrder(List.of(first, third)))
        .hasMessageContaining("V0003__C")
        .hasMessageContaining("version 2");
    assertThatThrownBy(() -> MigrationFiles.inOrder(List.of(first, first)))
        .hasMessageContaining("V0001__A");
  }

  @Test
  void theProgramsOwnMigrationsAreReadable() {
    assertThat(MigrationFiles.load("cypher/migrations"))
        .extracting(Migration::name)
        .startsWith("V0001__Create_constraints");
  }

  private static Migration migration(String name, String text) {
    return Migration.parse(new ClasspathFolder.File(name, "place of " + name, text));
  }
}
