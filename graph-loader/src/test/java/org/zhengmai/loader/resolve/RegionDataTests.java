package org.zhengmai.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegionDataTests {

  private final List<RegionRow> rows = RegionRow.standard();

  @Test
  void everyDivisionInUseHasOneLine() {
    List<String> codes =
        rows.stream().filter(row -> !row.former()).map(row -> row.region().code()).toList();
    assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(3300);
    assertThat(codes).allMatch(code -> code.matches("[0-9]{6}"));
  }

  @Test
  void parentsAndSuccessorsExist() {
    Set<String> codes = rows.stream().map(row -> row.region().code()).collect(Collectors.toSet());
    assertThat(rows)
        .allMatch(row -> row.successor() == null || codes.contains(row.successor()))
        .allMatch(
            row ->
                row.region().level() == Level.NATIONAL
                    || codes.contains(String.valueOf(row.region().parentCode())));
  }

  @Test
  void aParentIsOfAHigherLevel() {
    Regions regions = Regions.standard();
    for (RegionRow row : rows) {
      for (Region above : regions.ancestors(row.region())) {
        assertThat(above.level()).as(row.region().name()).isLessThan(row.region().level());
      }
    }
  }

  @Test
  void siblingsInUseHaveDifferentNames() {
    Set<String> seen = new HashSet<>();
    for (RegionRow row : rows) {
      if (!row.former()) {
        assertThat(seen.add(row.region().parentCode() + row.region().name()))
            .as(row.region().name())
            .isTrue();
      }
    }
  }

  @Test
  void theFullNameOfEveryDivisionInUseFindsIt() {
    Regions regions = Regions.standard();
    for (RegionRow row : rows) {
      if (!row.former()) {
        assertThat(regions.byName(row.region().name())).contains(row.region());
      }
    }
  }
}
