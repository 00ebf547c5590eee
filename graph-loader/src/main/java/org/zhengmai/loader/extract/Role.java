package org.zhengmai.loader.extract;

/** What a unit has to do with a task. */
public enum Role {
  /** 牵头, or named first where the document says that the first leads. */
  LEAD,
  /** 配合. */
  SUPPORT,
  /** 落实, 执行, mostly by lower governments. */
  IMPLEMENT,
  /** 监督指导, 督促指导. */
  SUPERVISE,
  /** Named with no role of its own: 责任单位, 按职责分工负责. */
  RESPONSIBLE
}
