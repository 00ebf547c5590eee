package org.zhengmai.loader.source;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zhengmai.loader.memo.Remembered;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Heads and numbers of pages that run into the text, because its lines were joined or wrapped anew:
 * 及时研究解决实施中— 17 —2099年第5期　示范市人民政府公报遇到的困难. A gazette's name counts only beside an issue, a rubric or
 * a page number, and only in the form in which it stands by itself somewhere in the source.
 */
final class InlineHeads implements CleaningStep {

  /** What follows it is a cell's, not a page's. */
  private static final char TAB = '\t';

  private static final String DASH = "[-—–]";
  private static final String PAGE = DASH + "[0-9]{1,4}" + DASH;

  /** Not 021-12-, not ——12——: only a page's number has a dash at both ends and no figure before. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:^|[^\\t0-9A-Za-z—–-])(?P<page>—[0-9]{1,4}—)(?:[^—0-9]|[0-9]{4}年|[0-9]+/[0-9]|$)"
              + "|[。；）)](?P<behind>-[0-9]{1,4}-)(?:[^-0-9]|[0-9]{1,3}[.、])");

  /** A letterhead, told by the number below it. */
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?P<name>\\p{Han}{2,26}(?:政府|办公厅|办公室|委员会|委|局|厅)文件)\\p{Han}{2,14}[〔﹝\\[［(（【][0-9０-９]{4}");

  private static final String ISSUE = "[0-9]{4}年第[0-9]{1,3}[期号]|第[0-9]{1,4}期|[0-9]{1,3}/[0-9]{4}";
  private static final String RUBRIC = "[·•・‧]\\p{Han}{2,14}[·•・‧]";
  private static final String SIDE = "(?:" + ISSUE + "|" + RUBRIC + "|" + PAGE + ")";

  /** The patterns for names that were found, as issue after issue of a gazette has the same. */
  private static final Remembered<List<String>, Pattern> HEADS = new Remembered<>();

  private static final Remembered<List<String>, Pattern> LETTERHEADS = new Remembered<>();

  /** A name that nothing else runs into. */
  private static final Pattern NAME =
      Pattern.compile("(?:^|[^\\p{Han}])(?P<name>\\p{Han}{3,16}(?:公报|政报))");

  @Override
  public void find(List<SourceLine> lines, Consumer<Span> leaveOut) {
    Compact compact = Compact.of(lines);
    leaveOut(PAGE_NUMBER, List.of("page", "behind"), compact, leaveOut);
    Set<String> letterheads = names(LETTERHEAD, compact.text());
    if (!letterheads.isEmpty()) {
      leaveOut(
          LETTERHEADS.of(List.copyOf(letterheads), InlineHeads::letterhead),
          List.of("head"),
          compact,
          leaveOut);
    }
    Set<String> names = names(lines);
    if (!names.isEmpty()) {
      leaveOut(HEADS.of(List.copyOf(names), InlineHeads::head), List.of("head"), compact, leaveOut);
    }
  }

  private static Set<String> names(List<SourceLine> lines) {
    Set<String> names = longestFirst();
    for (SourceLine line : lines) {
      if (line.text().contains("报")) {
        names.addAll(names(NAME, line.text()));
      }
    }
    return names;
  }

  private static Set<String> names(Pattern pattern, String text) {
    Set<String> names = longestFirst();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group("name"));
    }
    return names;
  }

  private static Set<String> longestFirst() {
    return new TreeSet<>(
        Comparator.comparing(String::length).reversed().thenComparing(String::compareTo));
  }

  /** A letterhead that comes back behind the end of a sentence, with no number below it. */
  private static Pattern letterhead(List<String> names) {
    return Pattern.compile("[。；）)](?P<head>#*" + anyOf(names) + ")(?:[-*#（(一二三四五六七八九十0-9]|$)");
  }

  private static Pattern head(List<String> names) {
    String name = anyOf(names);
    return Pattern.compile("(?P<head>" + SIDE + "+" + name + SIDE + "*|" + name + SIDE + "+" + ")");
  }

  private static String anyOf(List<String> names) {
    return names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static void leaveOut(
      Pattern pattern, List<String> groups, Compact compact, Consumer<Span> leaveOut) {
    Matcher matcher = pattern.matcher(compact.text());
    int from = 0;
    while (matcher.find(from)) {
      for (String group : groups) {
        if (matcher.start(group) >= 0) {
          leaveOut.accept(compact.span(matcher.start(group), matcher.end(group)));
          // The character behind may be the one before the next.
          from = matcher.end(group);
        }
      }
    }
  }

  /**
   * A text without white space other than tabs, and where each of its characters stands in the
   * source.
   */
  private static final class Compact {
    private final String text;
    private final int[] offsets;

    private Compact(String text, int[] offsets) {
      this.text = text;
      this.offsets = offsets;
    }

    String text() {
      return text;
    }

    static Compact of(List<SourceLine> lines) {
      int length = lines.stream().mapToInt(line -> line.text().length()).sum();
      char[] text = new char[length];
      int[] offsets = new int[length];
      int kept = 0;
      for (SourceLine line : lines) {
        for (int i = 0; i < line.text().length(); i++) {
          char c = line.text().charAt(i);
          if (c == TAB || !Characters.isWhiteSpace(c)) {
            offsets[kept] = line.span().start() + i;
            text[kept] = Characters.halfWidthDigit(c);
            kept++;
          }
        }
      }
      return new Compact(new String(text, 0, kept), offsets);
    }

    Span span(int start, int end) {
      return new Span(offsets[start], offsets[end - 1] + 1);
    }
  }
}
