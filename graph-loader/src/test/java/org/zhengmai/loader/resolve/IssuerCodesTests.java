package org.zhengmai.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IssuerCodesTests {

  private final IssuerCodes codes = IssuerCodes.standard();

  @ParameterizedTest(name = "{1} ({2}) in {0}")
  @CsvFileSource(resources = "document-codes.csv", numLinesToSkip = 1)
  void aCodeMeansItsIssuerOrIsUnknown(
      @Nullable String document,
      String code,
      @Nullable Integer year,
      String level,
      @Nullable String region,
      @Nullable String issuer) {
    Optional<Issuer> found = codes.resolve(code, Named.region(document), year);
    if (level.equals("unknown")) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).contains(new Issuer(issuer, Level.valueOf(level), Named.region(region)));
  }

  @Test
  void whiteSpaceDoesNotMatter() {
    assertThat(codes.resolve("晋 政\n办发", null)).isEqualTo(codes.resolve("晋政办发", null));
  }

  @Test
  void noCodeIsUnknown() {
    assertThat(codes.resolve("", null)).isEmpty();
  }

  @Test
  void theSameCodeIsReadByItsContext() {
    assertThat(codes.resolve("长政发", Named.region("长治市")).map(Issuer::name)).contains("长治市人民政府");
    assertThat(codes.resolve("长政发", null)).isEmpty();
    assertThat(codes.resolve("宁政发", Named.region("玄武区")).map(Issuer::name)).contains("南京市人民政府");
    assertThat(codes.resolve("宁政发", Named.region("固原市")).map(Issuer::name)).contains("宁夏回族自治区人民政府");
  }
}
