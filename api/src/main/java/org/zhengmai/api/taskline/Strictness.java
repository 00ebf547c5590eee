package org.zhengmai.api.taskline;

/** What a change asks of those who carry it out. */
public enum Strictness {
  STRICTER,
  LOOSER,
  EQUAL,
  UNKNOWN;

  /** The same seen from the other side. */
  public Strictness turned() {
    return switch (this) {
      case STRICTER -> LOOSER;
      case LOOSER -> STRICTER;
      case EQUAL, UNKNOWN -> this;
    };
  }
}
