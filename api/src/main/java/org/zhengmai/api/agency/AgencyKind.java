package org.zhengmai.api.agency;

/** Kinds of agency. */
public enum AgencyKind {
  /** A government. */
  GOVERNMENT,
  /** A department of a government. */
  DEPARTMENT,
  /** A body of the party. */
  PARTY,
  /** Courts, procuratorates, discipline inspection. */
  LAW_AND_DISCIPLINE,
  /** A mass organisation or association. */
  MASS_ORG,
  /** A branch of a higher system that works in the region. */
  BRANCH,
  /** A military body. */
  MILITARY,
  /** A company. */
  COMPANY,
  /** Units named as a group, such as 各县（市、区）人民政府. */
  GROUP,
  /** A class of departments at no one level, such as 农业农村部门. */
  CLASS,
  /** None of these. */
  OTHER
}
