package org.zhengmai.api.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.zhengmai.cypher.list.Parts;

class LineageKeyTests {

  @ParameterizedTest
  @CsvSource({"ANCESTORS, ''", "DESCENDANTS, downward", "BOTH, downward"})
  void waysDownAreAskedForWhereTheyAreWanted(String direction, String parts) {
    LineageKey key = LineageKey.of("document/示政发〔2099〕1号", Map.of("direction", direction));

    assertThat(String.join(" ", key.parts())).isEqualTo(parts);
  }

  @Test
  void whatWasInForceIsAskedForWithADayOnly() {
    LineageKey key = LineageKey.of("document/示政发〔2099〕1号", Map.of());

    assertThat(key.parts()).isEmpty();
    assertThat(
            new LineageKey(
                    key.document(),
                    key.direction(),
                    key.depth(),
                    key.relations(),
                    key.curated(),
                    LocalDate.of(2099, 3, 1))
                .parts())
        .isEqualTo(List.of("onDay"));
  }

  @Test
  void theQueryHasThePartsThatAreAskedFor() throws Exception {
    String query =
        new ClassPathResource("cypher/read/" + LineageWalk.QUERY + ".cypher")
            .getContentAsString(StandardCharsets.UTF_8);

    assertThat(Parts.names(query)).contains("downward", "onDay");
  }
}
