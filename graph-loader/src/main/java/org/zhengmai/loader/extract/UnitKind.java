package org.zhengmai.loader.extract;

/** What a unit measures, as far as rules on targets care. */
enum UnitKind {
  /** 个, 家, 万人次: countable things. */
  COUNT,
  /** 平方米, 万亩: lengths, areas, weights. */
  MEASURE,
  /** 万元. */
  MONEY,
  /** %, 倍, 个百分点. */
  PERCENT,
  /** 小时, 个工作日, 年. */
  TIME,
  /** 岁, 级, 号: names of a step rather than amounts. */
  RANK,
  /** A ratio, which has no unit. */
  RATIO,
  /** A bare number. */
  NONE
}
