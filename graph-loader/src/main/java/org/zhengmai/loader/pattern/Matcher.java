package org.zhengmai.loader.pattern;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Finds the matches of a pattern in one text, from left to right. For use by one thread. */
public final class Matcher {

  private static final int UNKNOWN = -1;

  private final Pattern pattern;
  private final String text;
  private com.google.re2j.@Nullable Matcher groups;
  private boolean grouped;
  private int @Nullable [] places;
  private boolean searched;
  private Landmark.@Nullable Track track;
  private int from;
  private int start = UNKNOWN;
  private int end = UNKNOWN;

  Matcher(Pattern pattern, String text) {
    this.pattern = pattern;
    this.text = text;
  }

  /** Looks for the next match; after an empty one from the next character on. */
  public boolean find() {
    if (end != UNKNOWN) {
      from = end == start() ? end + 1 : end;
    }
    grouped = false;
    searched = false;
    start = UNKNOWN;
    end = from > text.length() ? UNKNOWN : nextEnd();
    if (end == UNKNOWN) {
      from = text.length() + 1;
    }
    return end != UNKNOWN;
  }

  /** Looks for the first match from a place on. */
  public boolean find(int at) {
    from = at;
    end = UNKNOWN;
    track = null;
    return find();
  }

  private int nextEnd() {
    Search search = pattern.search();
    if (search == null) {
      boolean found = groups().find(from);
      grouped = found;
      start = found ? groups().start() : UNKNOWN;
      return found ? groups().end() : UNKNOWN;
    }
    Landmark words = search.landmark();
    if (track == null && words != null) {
      track = words.in(text);
    }
    return search.end(text, from, track);
  }

  /** Where the match begins. */
  public int start() {
    if (end == UNKNOWN) {
      throw new IllegalStateException("no match");
    }
    if (start == UNKNOWN) {
      Search search = pattern.search();
      start = search == null ? from : search.beginning(text, end, from);
    }
    return start;
  }

  /** Where the match ends. */
  public int end() {
    if (end == UNKNOWN) {
      throw new IllegalStateException("no match");
    }
    return end;
  }

  /** What was matched. */
  public String group() {
    return text.substring(start(), end());
  }

  /**
   * What a group matched; null where it took no part. As in RE2/J the type does not say so, because
   * most groups of a pattern take part in every match.
   */
  @NullUnmarked
  public String group(String name) {
    int first = start(name);
    return first < 0 ? null : text.substring(first, end(name));
  }

  /** Where a group begins; -1 where it took no part. */
  public int start(String name) {
    Search search = pattern.search();
    int[] noted = search == null ? null : noted(search);
    return search == null || noted == null
        ? located().start(name)
        : noted[search.groups().number(name)];
  }

  /** Where a group ends; -1 where it took no part. */
  public int end(String name) {
    Search search = pattern.search();
    int[] noted = search == null ? null : noted(search);
    return search == null || noted == null
        ? located().end(name)
        : noted[search.groups().number(name) + 1];
  }

  private int @Nullable [] noted(Search search) {
    if (!searched) {
      places = search.groups().find(text, start(), end());
      searched = true;
    }
    return places;
  }

  /** The text with the first match replaced by other characters. */
  public String replaceFirst(String replacement) {
    Matcher first = new Matcher(pattern, text);
    return first.find()
        ? text.substring(0, first.start()) + replacement + text.substring(first.end())
        : text;
  }

  /** The text with every match replaced by other characters. */
  public String replaceAll(String replacement) {
    StringBuilder replaced = new StringBuilder(text.length());
    int done = 0;
    Matcher every = new Matcher(pattern, text);
    while (every.find()) {
      replaced.append(text, done, every.start()).append(replacement);
      done = every.end();
    }
    return replaced.append(text, done, text.length()).toString();
  }

  private com.google.re2j.Matcher located() {
    com.google.re2j.Matcher matcher = groups();
    if (!grouped && !matcher.find(start())) {
      throw new IllegalStateException("no match of " + pattern + " at " + start());
    }
    grouped = true;
    return matcher;
  }

  private com.google.re2j.Matcher groups() {
    com.google.re2j.Matcher matcher = groups;
    if (matcher == null) {
      matcher = pattern.groups().matcher(text);
      groups = matcher;
    }
    return matcher;
  }
}
