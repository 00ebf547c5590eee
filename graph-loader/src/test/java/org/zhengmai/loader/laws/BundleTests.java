package org.zhengmai.loader.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengmai.loader.source.SourceText;

/**
 * Two sources in one file give what they give apart: each text before each other. Two things that
 * print leaves open are taken apart: an annex (附件) behind a paper that shows no end is that
 * paper's, and two issuers without a day between them are joint.
 */
class BundleTests {

  private static final List<String> BETWEEN = List.of("\n", "\n\n\n", "\n\f\n");

  private static final Pattern ANNEX = Pattern.compile("^\\s*(【[^】]*】.*\\s+)?附件[0-9]?\\s");

  /** An imprint, the foot of a web page, or another annex. */
  private static final Pattern END = Pattern.compile("[日印]印发\\s*$|抄送[：:].*\\s*$|公网安备.*\\s*$");

  private static final Pattern NO_DAY = Pattern.compile("(厅|政府|室)\\s*$");
  private static final Pattern ISSUER_ALONE =
      Pattern.compile("^\\s*(\\p{IsHan}{4,12}公报.*\\s+)?(\\p{IsHan}{4,20}(政府|办公室|厅)[ 　]?)+\n");

  private static final Map<String, List<String>> FACTS = new HashMap<>();

  /**
   * Two texts.
   *
   * @param first the one that stands above
   * @param second the one below
   */
  record Pair(SourceText first, SourceText second) {

    String with(String between) {
      return first.text().stripTrailing() + between + second.text().strip();
    }

    /** Nothing tells whose the annex is. */
    boolean isPaperWithAnnex() {
      return ANNEX.matcher(second.text()).find()
          && !ANNEX.matcher(first.text()).find()
          && !END.matcher(first.text()).find();
    }

    /** The issuer that ends the one and the issuer that begins the other. */
    boolean isOfJointIssuers() {
      return NO_DAY.matcher(first.text()).find() && ISSUER_ALONE.matcher(second.text()).find();
    }

    @Override
    public String toString() {
      return first.name() + " + " + second.name();
    }
  }

  private static Stream<Pair> all() {
    List<SourceText> texts = Texts.all().toList();
    return texts.stream()
        .flatMap(
            first ->
                texts.stream()
                    .filter(second -> !second.equals(first))
                    .map(second -> new Pair(first, second)));
  }

  static Stream<Pair> pairs() {
    return all().filter(pair -> !pair.isPaperWithAnnex() && !pair.isOfJointIssuers());
  }

  static Stream<Pair> papersWithAnnex() {
    return all().filter(Pair::isPaperWithAnnex);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void twoSourcesInOneFileGiveWhatTheyGiveApart(Pair pair) {
    List<String> apart = new ArrayList<>(facts(pair.first()));
    apart.addAll(facts(pair.second()));
    // Each pair with one of them, so that the suite stays short.
    String between = BETWEEN.get(Math.floorMod(pair.toString().hashCode(), BETWEEN.size()));
    assertThat(Facts.of(pair.with(between))).isEqualTo(apart);
  }

  @ParameterizedTest
  @MethodSource("papersWithAnnex")
  void anAnnexBehindAPaperThatShowsNoEndIsThatPapers(Pair pair) {
    List<String> both = Facts.of(pair.with("\n\n"));
    assertThat(titles(both)).isEqualTo(titles(facts(pair.first())));
    assertThat(both.size()).isGreaterThan(facts(pair.first()).size());
  }

  private static List<String> titles(List<String> facts) {
    return facts.stream().filter(fact -> fact.startsWith("title ")).toList();
  }

  private static List<String> facts(SourceText source) {
    return FACTS.computeIfAbsent(source.name(), name -> Facts.of(source));
  }
}
