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
import org.zhengmai.cypher.list.Onward;

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
  void aQueryIsReadWithWhatItGoesOnTo() throws IOException {
    Files.writeString(
        file("read/things.cypher"),
        """
        // Things.
        UNWIND $keys AS key
        MATCH (t:Thing {id: key.id})
        RETURN key.index AS index, t AS thing /*: note */, 2 AS note/*:*/
        //: onward part thing
        WITH {whole: thing.id} AS thing
        """);
    Files.writeString(
        file("read/parts.cypher"),
        """
        // Parts.
        UNWIND $keys AS key
        MATCH (p:Part {whole: key.whole}) WHERE p.size < $most
        RETURN key.index AS index, collect(p /*: size */, p.size/*:*/) AS items
        """);
    QueryCatalogue catalogue = load();
    Onward parts =
        new Onward("part", new Onward.OfQuery("parts", List.of("items")), List.of("colour"));

    assertThat(catalogue.reading("things").text()).doesNotContain("onward").contains("AS note");
    assertThat(catalogue.reading("things", "size"::equals, List.of(parts)).text())
        .isEqualTo(
            """
            CALL () {
            // Things.
            UNWIND $keys AS key
            MATCH (t:Thing {id: key.id})
            RETURN key.index AS index, t AS thing
            }
            CALL (index, thing) {
            WITH index WHERE index IN $onward[0].of
            WITH {whole: thing.id} AS thing
            RETURN collect(thing) AS things0
            }
            CALL (things0) {
            UNWIND things0 AS thing
            WITH thing, thing {.*, colour: $onward[0].colour} AS key
            OPTIONAL CALL (key) {
            MATCH (p:Part {whole: key.whole}) WHERE p.size < $onward[0].most
            RETURN key.index AS index, collect(p , p.size) AS items
            }
            RETURN collect({from: thing, items: items}) AS onward0
            }
            RETURN *""");
    Onward sized =
        new Onward(
            "part",
            new Onward.OfQuery("parts", List.of("items"), List.of("size")),
            List.of("colour"));
    assertThat(catalogue.reading("things", field -> false, List.of(sized)).text())
        .isEqualTo(catalogue.reading("things", "size"::equals, List.of(parts)).text());
    assertThatThrownBy(() -> catalogue.reading("parts", field -> true, List.of(parts)))
        .hasMessageContaining("\"parts\" goes on to nothing");
    assertThatThrownBy(
            () ->
                catalogue.reading(
                    "things",
                    field -> true,
                    List.of(new Onward("nowhere", parts.asked(), List.of()))))
        .hasMessageContaining("goes on from no nowhere");
  }

  @Test
  void aPlaceToGoOnFromWithoutColumnsIsRefusedWithItsFile() throws IOException {
    Path file =
        Files.writeString(file("read/things.cypher"), "RETURN 1 AS id\n//: onward part\nWITH 1");
    assertThatThrownBy(this::load)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("\"part\" without columns");
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
