package org.zhengmai.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.cypher.StoreException.Problem;

class StoreLocationTests {

  private static final Map<String, String> WITH_PASSWORD =
      Map.of("ZHENGMAI_STORE_PASSWORD", "open-sesame");

  @ParameterizedTest
  @ValueSource(strings = {"data/graph", "/var/lib/graph", "graph", "./a b", "bolt", "数据/图"})
  void whatHasNoSchemeIsAFolder(String text) {
    assertThat(StoreLocation.parse(text, Map.of()))
        .isEqualTo(new StoreLocation.Embedded(Path.of(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc", "NEO4J+S"})
  void boltSchemesAreServers(String scheme) {
    String address = scheme + "://graph.example.org:7687";
    assertThat(StoreLocation.parse(address, WITH_PASSWORD))
        .isEqualTo(
            new StoreLocation.Remote(URI.create(address), "neo4j", Secret.of("open-sesame")));
  }

  @Test
  void userAndPasswordComeFromTheEnvironment() {
    StoreLocation location =
        StoreLocation.parse(
            "neo4j://localhost",
            Map.of("ZHENGMAI_STORE_USER", "reader", "ZHENGMAI_STORE_PASSWORD", "open-sesame"));
    assertThat(location)
        .isEqualTo(
            new StoreLocation.Remote(
                URI.create("neo4j://localhost"), "reader", Secret.of("open-sesame")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:7474", "file:///data", "jdbc+neo4j://localhost"})
  void otherSchemesAreRefusedWithTheKnownOnes(String text) {
    assertRefused(text, WITH_PASSWORD, "neo4j+ssc");
  }

  @Test
  void aServerWithoutAPasswordSaysWhichVariableToSet() {
    assertRefused("bolt://localhost:7687", Map.of(), "ZHENGMAI_STORE_PASSWORD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bolt://neo4j:hush-hush@localhost:7687",
        "neo4j+s://hush-hush@localhost",
        "bolt://neo4j:hush-hush@local host:7687",
      })
  void userInformationInTheAddressIsRefusedAndNotRepeated(String text) {
    assertThatThrownBy(() -> StoreLocation.parse(text, WITH_PASSWORD))
        .hasMessageContaining("ZHENGMAI_STORE_USER")
        .hasMessageNotContaining("hush-hush")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void anEmptyLocationIsRefused(String text) {
    assertRefused(text, Map.of(), "empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt://", "bolt:///data", "neo4j://local host"})
  void anAddressWithoutAHostIsRefused(String text) {
    assertRefused(text, WITH_PASSWORD, "address");
  }

  @Test
  void thePasswordIsInNoText() {
    StoreLocation location = StoreLocation.parse("bolt://localhost", WITH_PASSWORD);
    assertThat(location.toString()).contains("bolt://localhost").doesNotContain("open-sesame");
    assertThat(Secret.of("open-sesame").toString()).isEqualTo("***");
  }

  private static void assertRefused(String text, Map<String, String> environment, String words) {
    assertThatThrownBy(() -> StoreLocation.parse(text, environment))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BAD_LOCATION))
        .hasMessageContaining(words);
  }
}
