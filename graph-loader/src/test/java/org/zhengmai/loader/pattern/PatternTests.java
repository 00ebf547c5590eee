package org.zhengmai.loader.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.Layouts;

/** The automata find what RE2/J finds. */
class PatternTests {

  private static final String LETTERS = "甲乙号《》（）0189.、。 \n责任单位：𠀀😀\ud840\udc00";
  private static final int TEXTS = 400;

  /** Where a pattern matches; as {@code start-end} one after the other. */
  private static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.start() + "-" + matcher.end());
    }
    return found;
  }

  private static List<String> expected(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    com.google.re2j.Matcher matcher = pattern.groups().matcher(text);
    while (matcher.find()) {
      found.add(matcher.start() + "-" + matcher.end());
    }
    return found;
  }

  /** What each group of each match holds. */
  private static List<String> groups(Pattern pattern, String text) {
    List<String> groups = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (String name : pattern.groups().namedGroups().keySet()) {
        groups.add(name + " " + matcher.start(name) + "-" + matcher.end(name));
      }
    }
    return groups;
  }

  private static List<String> expectedGroups(Pattern pattern, String text) {
    List<String> groups = new ArrayList<>();
    com.google.re2j.Matcher matcher = pattern.groups().matcher(text);
    while (matcher.find()) {
      for (String name : pattern.groups().namedGroups().keySet()) {
        groups.add(name + " " + matcher.start(name) + "-" + matcher.end(name));
      }
    }
    return groups;
  }

  private static void agree(Pattern pattern, String text) {
    assertThat(groups(pattern, text))
        .as("groups of %s in “%s”", pattern, text)
        .isEqualTo(expectedGroups(pattern, text));
    assertThat(found(pattern, text))
        .as("%s in “%s”", pattern, text)
        .isEqualTo(expected(pattern, text));
    assertThat(pattern.matches(text))
        .as("%s matches “%s”", pattern, text)
        .isEqualTo(pattern.groups().matches(text));
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲",
        "甲|甲乙",
        "甲乙|甲",
        "(甲|甲乙)(号|乙号)?",
        "甲.*号",
        "甲.*?号",
        "[^甲乙]+",
        "\\p{Han}{2,4}号",
        "\\p{Han}{1,14}[〔（][0-9]{1,3}[〕）]",
        "^甲|乙$",
        "(^|[^甲])乙",
        "(^甲|乙)+",
        "^\\s*[0-9]+",
        "[0-9]+$",
        "(《[^《》]{1,6}》|（[^（）]*）|、)+$",
        "《[^》]{0,3}》",
        "[0-9]{1,3}(\\.[0-9])?",
        "(?:[0-9]|[0-9]{2})(?:[.]|号)",
        "责任?单位：",
        "(责任|单位)?(单位|：)：?",
        "[责任]{2}[1-8单]",
        "甲{2}乙{0,1}",
        "(甲+|乙+){2,}",
        "甲??乙*?号",
        "[甲乙]{0,3}(责任|单位)",
        "[^。]{0,4}(责|号)[甲乙]?",
        "(甲.{0,2}责|[0-9]+号|单)(任|位)?",
        "(甲|乙{1,3}|号责|任|单位|：)[0-9]",
        "(?:^|[^甲])(责|任)+(?:$|[^号])",
        "(甲|乙|)号",
        "[\\s.]+",
        "[^\\p{Han}]{2}",
        "(?P<a>甲|乙)*(?P<b>号)?(?P<c>[0-9]*?)",
        "(?P<a>[^号]{1,6}?)(?P<b>乙)?号",
        "(?P<a>(?P<b>甲)|乙|号){2}",
        ".",
        "..$",
        "\\.|\\n"
      })
  void matchesAreThoseOfRe2j(String expression) {
    Pattern pattern = Pattern.compile(expression);
    assertThat(pattern.isAutomatic()).isTrue();
    Random random = new Random(expression.hashCode());
    for (int i = 0; i < TEXTS; i++) {
      agree(pattern, random(random));
    }
  }

  @ParameterizedTest
  @MethodSource("org.zhengmai.loader.pattern.ProductPatterns#all")
  void patternsOfTheProductMatchWhatTheyMatchInRe2j(ProductPatterns.Named named) {
    assertThat(named.pattern().isAutomatic()).isTrue();
    for (Layouts.Layout layout : Layouts.all()) {
      layout.source().text().lines().limit(40).forEach(line -> agree(named.pattern(), line));
    }
  }

  @Test
  void groupsAreThoseOfTheMatchThatWasFound() {
    Matcher matcher =
        Pattern.compile("(?P<code>\\p{Han}{1,4})〔(?P<year>[0-9]{4})〕(?P<part>甲)?")
            .matcher("见示发〔2099〕1号、示函〔2098〕甲");
    assertThat(matcher.find()).isTrue();
    assertThat(matcher.group("code")).isEqualTo("见示发");
    assertThat(matcher.group("part")).isNull();
    assertThat(matcher.start("part")).isEqualTo(-1);
    assertThat(matcher.find()).isTrue();
    assertThat(matcher.group("code")).isEqualTo("示函");
    assertThat(matcher.start("year")).isEqualTo(15);
    assertThat(matcher.end("part")).isEqualTo(matcher.end());
    assertThat(matcher.find()).isFalse();
    assertThat(matcher.find()).isFalse();
  }

  @Test
  void theGroupOfALaterMatchSeesWhatStandsBeforeIt() {
    Matcher matcher = Pattern.compile("(?P<before>^|[^得])废止").matcher("不得废止，废止");
    assertThat(matcher.find()).isTrue();
    assertThat(matcher.group("before")).isEqualTo("，");
  }

  @Test
  void groupsOfALongMatchAreFoundToo() {
    Matcher matcher = Pattern.compile("(?P<all>甲[甲乙]*)号").matcher("乙甲" + "乙".repeat(200_000) + "号");
    assertThat(matcher.find()).isTrue();
    assertThat(matcher.start("all")).isEqualTo(1);
    assertThat(matcher.end("all")).isEqualTo(200_002);
  }

  @Test
  void everyIdeographOfRe2jIsOne() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      all.appendCodePoint(surrogate ? ' ' : c);
    }
    Pattern ideographs = Pattern.compile("\\p{Han}+");
    assertThat(found(ideographs, all.toString()))
        .isNotEmpty()
        .isEqualTo(expected(ideographs, all.toString()));
  }

  @Test
  void theFirstMatchIsReplaced() {
    Pattern digits = Pattern.compile("[0-9]+");
    assertThat(digits.matcher("甲12乙3").replaceFirst("")).isEqualTo("甲乙3");
    assertThat(digits.matcher("甲").replaceFirst("")).isEqualTo("甲");
  }

  @Test
  void whatTheAutomatonCannotReadIsLeftToRe2j() {
    Pattern words = Pattern.compile("\\b甲?a\\b");
    assertThat(words.isAutomatic()).isFalse();
    assertThat(found(words, "a ba a")).containsExactly("0-1", "5-6");
    assertThat(words.matches("甲a")).isFalse();
  }

  @Test
  void manyThreadsFindWhatOneFinds() {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      texts.add(random(random));
    }
    for (String expression : List.of("[^甲]{0,3}(责任|单)[位：]?", "(?P<a>甲|乙{1,3})+[0-9]*$")) {
      Pattern alone = Pattern.compile(expression);
      List<List<String>> expected = texts.stream().map(text -> expected(alone, text)).toList();
      Pattern shared = Pattern.compile(expression);
      assertThat(texts.parallelStream().map(text -> found(shared, text)).toList())
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "责", "责任", "甲责任甲", "单位责任", "甲甲甲甲甲责任", "责责任任单位单"})
  void wordsThatEveryMatchNeedsMayBeSeveral(String text) {
    agree(Pattern.compile("甲{0,2}(责任|单位)[甲单]?"), text.repeat(3));
  }

  @Test
  void aPatternThatNeedsMoreStatesThanAreKeptFindsTheSame() {
    Pattern pattern = Pattern.compile("甲[甲乙]{9,12}号[甲乙]{0,12}(责|任)");
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      text.append("甲乙甲乙甲乙号责".charAt(random.nextInt(8)));
    }
    agree(pattern, text.toString());
  }
}
