package org.zhengmai.api.path;

import org.zhengmai.cypher.Row;

/** How two neighbours of a path are related. */
public enum PathRelation {
  /** A document rests on another, or a task cites the ground of the whole. */
  BASIS,
  /** It carries another out. */
  IMPLEMENTS,
  /** It hands another on. */
  FORWARDS,
  /** It changes another. */
  AMENDS,
  /** It ends another. */
  REPEALS,
  /** It takes another's place. */
  SUPERSEDES,
  /** It answers a request. */
  REPLIES_TO,
  /** The two are one work. */
  SAME_WORK,
  /** It mentions another. */
  REFERENCES,
  /** A task restates one on its document's line. */
  INHERITS_FROM,
  /** Two tasks are alike. */
  PARALLELS,
  /** A part of a document. */
  HAS_PART,
  /** A figure that is committed to. */
  HAS_TARGET,
  /** Something a reader should know. */
  HAS_OBSERVATION,
  /** A place where copies differ. */
  HAS_VARIANT,
  /** An agency answers for a task. */
  RESPONSIBLE_FOR,
  /** A unit is a member of a group. */
  MEMBER_OF,
  /** A unit has the office of a group. */
  HOSTS_OFFICE_OF,
  /** Who issued a document. */
  ISSUED_BY,
  /** The same line of work one level up. */
  COUNTERPART_OF,
  /** The government of an agency. */
  BELONGS_TO,
  /** What took an agency's place. */
  SUCCEEDED_BY,
  /** The region that a document concerns. */
  CONCERNS,
  /** The region of an agency. */
  OF,
  /** The region that a region is part of. */
  PART_OF,
  /** The source that a document is printed in. */
  WITNESSED_BY;

  /**
   * The relation of a step: that of a citation or line, else the type of the relationship.
   *
   * @param step a row with the columns {@code type} and {@code relation}
   * @return the relation
   */
  public static PathRelation of(Row step) {
    String type = step.string("type");
    return switch (type) {
      case "CITES", "DERIVES_FROM" -> valueOf(step.string("relation"));
      default -> valueOf(type);
    };
  }
}
