package org.zhengmai.api.document;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one document is to another. */
public enum DocumentRelation {
  /** It rests on the other as a whole. */
  BASIS,
  /** It carries the other out as a whole. */
  IMPLEMENTS,
  /** It hands the other on. */
  FORWARDS,
  /** It changes the other. */
  AMENDS,
  /** It ends the other. */
  REPEALS,
  /** It ends the other and takes its place. */
  SUPERSEDES,
  /** It answers the other, a request. */
  REPLIES_TO,
  /** The two are one work. */
  SAME_WORK,
  /** It only mentions the other. */
  REFERENCES;

  private static final Set<DocumentRelation> GROUNDS = EnumSet.of(BASIS, IMPLEMENTS, FORWARDS);

  /**
   * The relations along which a document descends from others.
   *
   * @return their names, in order
   */
  public static List<String> grounds() {
    return names(GROUNDS);
  }

  /**
   * Names for a query.
   *
   * @param relations relations, perhaps some twice
   * @return their names, in order, each once
   */
  public static List<String> names(Collection<DocumentRelation> relations) {
    return relations.stream().distinct().sorted().map(Enum::name).toList();
  }

  /**
   * Whether a document descends from another by this relation.
   *
   * @return true for what grounds
   */
  public boolean isGround() {
    return GROUNDS.contains(this);
  }

  /**
   * Whether the other is no longer in force once this takes effect.
   *
   * @return true for what ends
   */
  public boolean ends() {
    return this == REPEALS || this == SUPERSEDES;
  }
}
