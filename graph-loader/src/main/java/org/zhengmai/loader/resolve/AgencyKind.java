package org.zhengmai.loader.resolve;

/** What sort of body an agency is. */
public enum AgencyKind {
  /** A government, or the committee that governs a development zone. */
  GOVERNMENT,
  /** A department, office or institution of a government: 市卫生健康委员会, 市政府办公室, 市融媒体中心. */
  DEPARTMENT,
  /** An organ of the Party: 市委组织部, 市委编办. */
  PARTY,
  /** 纪委监委, 法院, 检察院. */
  LAW_AND_DISCIPLINE,
  /** 人民团体, 社会团体, 协会: 市总工会, 市保险行业协会. */
  MASS_ORG,
  /** Local body of a vertically managed system: 国家金融监督管理总局朔州监管分局. */
  BRANCH,
  /** 军分区, 武警支队. */
  MILITARY,
  /** An enterprise: 中国移动朔州分公司. */
  COMPANY,
  /** Several bodies under one name: 各县（市、区）人民政府. */
  GROUP,
  /** A line of work at no one level: 农业农村部门. */
  CLASS,
  /** Neither of these, or not told by the name. */
  OTHER
}
