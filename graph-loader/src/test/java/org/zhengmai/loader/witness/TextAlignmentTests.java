package org.zhengmai.loader.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAlignmentTests {

  @ParameterizedTest
  @CsvSource({
    "'','',''",
    "公园服务,公园服务,''",
    "公园服务,公园的服务,'[2,2)[2,3)'",
    "公园的服务,公园服务,'[2,3)[2,2)'",
    "检查和考核,检查and考核,'[2,3)[2,5)'",
    "'',公园,'[0,0)[0,2)'",
    "公园,'','[0,2)[0,0)'"
  })
  void differencesAreFound(String base, String other, String expected) {
    StringBuilder found = new StringBuilder();
    for (Difference d : TextAlignment.of(base, other)) {
      found.append(
          "[%d,%d)[%d,%d)".formatted(d.baseStart(), d.baseEnd(), d.otherStart(), d.otherEnd()));
    }
    assertThat(found.toString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theDifferencesTurnOneTextIntoTheOther(long seed) {
    Random random = new Random(seed);
    String base = text(random, 3000, 400);
    String other = damaged(random, base, 60);

    List<Difference> differences = TextAlignment.of(base, other);

    assertThat(applied(base, other, differences)).isEqualTo(other);
    int changed = differences.stream().mapToInt(d -> d.otherEnd() - d.otherStart()).sum();
    assertThat(changed).isLessThan(400);
  }

  @Test
  void nearEqualTextsOfAHundredThousandCharactersTakeLittleTime() {
    Random random = new Random(11);
    String base = text(random, 100_000, 2500);
    String other = damaged(random, base, 1500);

    assertTimeout(Duration.ofSeconds(5), () -> TextAlignment.of(base, other));
  }

  @ParameterizedTest
  @CsvSource({"2", "7", "2500"})
  @Timeout(20)
  void unlikeTextsEndInSeconds(int alphabet) {
    String base = text(new Random(1), 100_000, alphabet);
    String other = text(new Random(2), 100_000, alphabet);

    assertThat(applied(base, other, TextAlignment.of(base, other))).isEqualTo(other);
  }

  @Test
  @Timeout(20)
  void hostileRepetitionEndsInSeconds() {
    assertThat(TextAlignment.of("（".repeat(200_000), "（".repeat(200_001))).hasSize(1);
    assertThat(TextAlignment.of("公园".repeat(100_000), "园公".repeat(100_000))).isNotEmpty();
  }

  private static String text(Random random, int length, int alphabet) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0, alphabet).forEach(c -> text.append((char) ('一' + c)));
    return text.toString();
  }

  private static String damaged(Random random, String text, int times) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(damaged.length() - 5);
      switch (random.nextInt(3)) {
        case 0 -> damaged.delete(at, at + 1 + random.nextInt(3));
        case 1 -> damaged.insert(at, "x".repeat(1 + random.nextInt(3)));
        default -> damaged.setCharAt(at, 'y');
      }
    }
    return damaged.toString();
  }

  private static String applied(String base, String other, List<Difference> differences) {
    StringBuilder applied = new StringBuilder();
    int at = 0;
    for (Difference difference : differences) {
      applied.append(base, at, difference.baseStart());
      applied.append(other, difference.otherStart(), difference.otherEnd());
      at = difference.baseEnd();
    }
    return applied.append(base, at, base.length()).toString();
  }
}
