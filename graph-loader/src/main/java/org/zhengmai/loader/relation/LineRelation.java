package org.zhengmai.loader.relation;

/** What one document is to another. */
public enum LineRelation {
  /** 根据, 按照, 为贯彻落实: the other grounds it as a whole. */
  BASIS,
  /** Its own title says that it carries the other out: 关于贯彻《…》的实施意见. */
  IMPLEMENTS,
  /** 关于转发《…》的通知: it hands the other on. */
  FORWARDS,
  /** 修改, 调整: it changes the other, which stays in force. */
  AMENDS,
  /** 废止: it ends the other. */
  REPEALS,
  /** It ends the other and takes its place: 同时废止 of a paper on the same matter. */
  SUPERSEDES,
  /** 批复 of a 请示. */
  REPLIES_TO,
  /** The two are one work: issued by party and government together, or issued anew. */
  SAME_WORK;

  /** Whether the other grounds it, so that a line of descent goes on through it. */
  public boolean grounds() {
    return this == BASIS || this == IMPLEMENTS || this == FORWARDS;
  }

  /** Whether the other is no longer in force once this takes effect. */
  public boolean ends() {
    return this == REPEALS || this == SUPERSEDES;
  }

  /** Whether it takes effect on a day. */
  public boolean hasDay() {
    return ends() || this == AMENDS;
  }
}
