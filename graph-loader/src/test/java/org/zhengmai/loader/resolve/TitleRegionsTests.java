package org.zhengmai.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TitleRegionsTests {

  @ParameterizedTest(name = "{1} in {0}")
  @CsvFileSource(resources = "titles.csv", numLinesToSkip = 1)
  void aTitleTellsItsIssuerOrNothing(
      @Nullable String document,
      String title,
      String level,
      @Nullable String region,
      @Nullable String issuer) {
    Optional<Issuer> found = TitleRegions.standard().resolve(title, Named.region(document));
    if (level.equals("unknown")) {
      assertThat(found).isEmpty();
      return;
    }
    Region expected =
        "朝阳区".equals(region)
            ? Regions.standard().byCode("110105").orElseThrow()
            : Named.region(region);
    assertThat(found).contains(new Issuer(issuer, Level.valueOf(level), expected));
  }
}
