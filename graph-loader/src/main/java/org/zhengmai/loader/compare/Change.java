package org.zhengmai.loader.compare;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two extractions.
 *
 * @param change whether the fact is new, gone, or says something else
 * @param kind what sort of fact
 * @param where what it is about
 * @param before what it said; null where it is new
 * @param after what it says; null where it is gone
 */
public record Change(
    Type change, String kind, String where, @Nullable String before, @Nullable String after) {

  /** What happened to a fact. */
  public enum Type {
    /** Only the later extraction has it. */
    GAINED("+"),
    /** Only the earlier extraction has it. */
    LOST("-"),
    /** Both have it and say different things. */
    CHANGED("~");

    private final String sign;

    Type(String sign) {
      this.sign = sign;
    }

    /** The sign in front of a line: {@code +}, {@code -}, {@code ~}. */
    public String sign() {
      return sign;
    }
  }

  static Change gained(Fact fact) {
    return new Change(Type.GAINED, fact.kind(), fact.where(), null, fact.value());
  }

  static Change lost(Fact fact) {
    return new Change(Type.LOST, fact.kind(), fact.where(), fact.value(), null);
  }

  static Change changed(Fact before, Fact after) {
    return new Change(Type.CHANGED, after.kind(), after.where(), before.value(), after.value());
  }

  /** As a line to read: {@code ~ responsibility 示政发〔2099〕1号 16: 市财政局: SUPPORT 2 → LEAD 1}. */
  public String line() {
    String said =
        change == Type.CHANGED
            ? before + " → " + after
            : String.valueOf(change == Type.LOST ? before : after);
    return change.sign() + " " + kind + " " + where + (said.isEmpty() ? "" : ": " + said);
  }
}
