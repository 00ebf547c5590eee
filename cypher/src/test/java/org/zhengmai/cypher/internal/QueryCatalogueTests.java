package org.zhengmai.cypher.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengmai.cypher.internal.QueryFile.Access;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

class QueryCatalogueTests {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temp;

  @Test
  void theFolderTellsWhatAQueryMayDo() throws IOException {
    file("read/count-all.cypher");
    file("write/add-one.cypher");
    QueryCatalogue catalogue = load();
    assertThat(catalogue.reading("count-all").access()).isEqualTo(Access.READ);
    assertThat(catalogue.any("add-one").access()).isEqualTo(Access.WRITE);
    assertThat(catalogue.all()).extracting(QueryFile::name).containsExactly("add-one", "count-all");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnesAndTheFolders() throws IOException {
    file("read/count-all.cypher");
    file("write/add-one.cypher");
    QueryCatalogue catalogue = load();
    assertThatThrownBy(() -> catalogue.reading("no-such-query"))
        .isInstanceOfSatisfying(
            StoreFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNKNOWN_QUERY))
        .hasMessageContaining("no-such-query")
        .hasMessageContaining("cypher/read")
        .hasMessageContaining("add-one, count-all");
  }

  @Test
  void aWritingQueryIsNotRead() throws IOException {
    file("write/add-one.cypher");
    QueryCatalogue catalogue = load();
    assertThatThrownBy(() -> catalogue.reading("add-one")).hasMessageContaining("add-one");
  }

  @Test
  void oneNameInTwoFoldersIsRefusedWithBothPlaces() throws IOException {
    Path first = file("read/add-one.cypher");
    Path second = file("write/add-one.cypher");
    assertThatThrownBy(this::load)
        .hasMessageContaining(first.toString())
        .hasMessageContaining(second.toString());
  }

  @Test
  void aNameThatIsNotKebabCaseIsRefused() throws IOException {
    Path file = file("read/CountAll.cypher");
    assertThatThrownBy(this::load).hasMessageContaining(file.toString());
  }

  @Test
  void anEmptyCatalogueIsRefused() {
    assertThatThrownBy(this::load).hasMessageContaining("cypher/read");
  }

  @Test
  void aQueryIsReadWithThePartsThatAreAskedForAndListedWithAllAndWithout() throws IOException {
    Files.writeString(file("read/things.cypher"), "RETURN 1 AS id /*: note */, 2 AS note/*:*/");
    QueryCatalogue catalogue = load();
    assertThat(catalogue.reading("things", "note"::equals).text())
        .isEqualTo("RETURN 1 AS id , 2 AS note");
    assertThat(catalogue.reading("things", field -> false).text()).isEqualTo("RETURN 1 AS id");
    assertThat(catalogue.reading("things", field -> false))
        .isSameAs(catalogue.reading("things", "other"::equals));
    assertThat(catalogue.all())
        .extracting(QueryFile::text)
        .containsExactly("RETURN 1 AS id /*: note */, 2 AS note/*:*/", "RETURN 1 AS id");
  }

  @Test
  void aPartThatDoesNotEndIsRefusedWithItsPlace() throws IOException {
    Path file = file("read/things.cypher");
    Files.writeString(file, "RETURN 1 AS id /*: note */, 2 AS note");
    assertThatThrownBy(this::load)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("part");
  }

  private QueryCatalogue load() throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {temp.toUri().toURL()}, null)) {
      return QueryCatalogue.load(loader, List.of("cypher"));
    }
  }

  private Path file(String name) throws IOException {
    Path file = temp.resolve("cypher").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "RETURN 1 AS one");
  }
}
